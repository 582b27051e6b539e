import { CRITIC, opensSentence, REVIEWS } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

const COMPARED = "(compared|comparing|likened|likening|compares|likens)";
const PART = "(role|performance|part|character|task|work)";

export const comparedRole = relation({
  name: "compared-role",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Ann Lee of Time applauded Vane's performance, comparing his role to Iris Cole's in Gravity and Bo Lind's in All Is Lost
    `${CRITIC} ... {performer:person}['s performance], [and ]${COMPARED} (his|her) ${PART} to (those of |that of |){whom:person}['s] in {where:work}`,
    `${CRITIC} ... {performer:person}['s performance], [and ]${COMPARED} (his|her) ${PART} to (those of |that of |){whom:person}['s] in {where:work} and [that of ]{next:person}['s] in {also:work}`,
    `${CRITIC} ~${COMPARED} {performer:person}'s ${PART} to (those of |that of |){whom:person}['s][ role| performance] in {where:work}`,
  ],
  guard: ({ who, performer, whom }, reading) => opensSentence(who, reading) && performer?.key !== whom?.key,
  asks: [
    {
      answer: "who",
      role: "critic",
      worth: 0.5,
      stems: [
        "Which critic compared {performer}’s role in {film} to {whom}’s in {where}?",
        "Who likened {performer}’s part in {film} to {whom}’s in {where}?",
        "Which reviewer likened {performer} in {film} to {whom} in {where}?",
        "Which critic compared {performer}’s role in {film} to {whom}’s in {where} and {next}’s in {also}?",
        "Who likened {performer}’s part in {film} to {whom}’s in {where} and {next}’s in {also}?",
        "Which reviewer likened {performer} in {film} to {whom} in {where} and {next} in {also}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Richard Vale of Time applauded Otto Brandt's performance, comparing his role to Sandra Moreau's in Gravity and Robert Ashdown's in All Is Lost.",
        finds: { performer: "Otto Brandt", whom: "Sandra Moreau", where: "Gravity" },
      },
      {
        text: "Richard Vale of Time applauded Otto Brandt's performance, comparing his role to Sandra Moreau's in Gravity and Robert Ashdown's in All Is Lost.",
        finds: { whom: "Sandra Moreau", next: "Robert Ashdown", also: "All Is Lost" },
      },
    ],
    miss: ["Richard Vale of Time compared the film to Gravity.", "Otto Brandt compared his role to a dance."],
  },
});
