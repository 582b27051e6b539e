import { relation } from "../relation.ts";

const TRADE =
  "{trade:=cinematographer|director of photography|composer|editor|production designer|costume designer|producer|screenwriter|director}";

export const inPlaceOf = relation({
  name: "in-place-of",
  topic: "crew",
  patterns: [
    // ... director of photography, Otto Brandt, was not available, so in his place, Vale hired Ingrid Holm
    `${TRADE}, {whom:person}, was (not available|unavailable|unable)... in (his|her|their) place[,] {by:person} ~(hired|chose|engaged|brought in) {who:person}`,
    `${TRADE} {whom:person} was (not available|unavailable|unable)... in (his|her|their) place[,] {by:person} ~(hired|chose|engaged|brought in) {who:person}`,
    // Ingrid Holm was hired as editor in place of Otto Brandt.
    `{who:person} was ~(hired|brought in|engaged) as ${TRADE} in place of {whom:person}`,
    // Ingrid Holm replaced Otto Brandt as editor. | Otto Brandt was replaced as editor by Ingrid Holm.
    `{who:person} ~(replaced|took over from|succeeded|stepped in for) {whom:person} as [the |{film}'s ]${TRADE}`,
    `{whom:person} was ~(replaced|succeeded) as [the |{film}'s ]${TRADE} by {who:person}`,
    `{whom:person} was ~(replaced|succeeded) by {who:person} as [the |{film}'s ]${TRADE}`,
    `${TRADE} {whom:person} (was|had been) ~(replaced|succeeded) by [{:words} ]{who:person}`,
    `${TRADE} {who:person} ~(replaced|took over from) {whom:person}`,
    `{who:person} (replacing|taking over from) {whom:person} as [the |{film}'s ]${TRADE}`,
  ],
  guard: (_, { text, section }) =>
    !/\b(?:sequel|remake|season|series|episode)\b/i.test(text) &&
    !section.path.some((heading) => /sequel|remake|legacy|future/i.test(heading)),
  asks: [
    {
      answer: "who",
      role: ({ trade }) => (trade?.text === "director of photography" ? "cinematographer" : (trade?.text ?? "")),
      worth: 0.7,
      stems: [
        "Which {trade} worked on {film} in place of {whom}?",
        "Who was hired as {trade} of {film} in place of {whom}?",
        "Who took the place of {whom} as {trade} of {film}?",
      ],
    },
    {
      answer: "whom",
      role: ({ trade }) => (trade?.text === "director of photography" ? "cinematographer" : (trade?.text ?? "")),
      worth: 0.6,
      stems: [
        "In whose place did {who} become {trade} of {film}?",
        "Whose place as {trade} did {who} take on {film}?",
        "Which {trade} did {who} stand in for on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale's usual director of photography, Otto Brandt, was not available, so in his place Martin Vale hired Ingrid Holm.",
        finds: { whom: "Otto Brandt", who: "Ingrid Holm", trade: "director of photography" },
      },
      {
        text: "Ingrid Holm was hired as editor in place of Otto Brandt.",
        finds: { whom: "Otto Brandt", who: "Ingrid Holm", trade: "editor" },
      },
      {
        text: "Ingrid Holm replaced Otto Brandt as editor.",
        finds: { whom: "Otto Brandt", who: "Ingrid Holm", trade: "editor" },
      },
      {
        text: "Cinematographer Otto Brandt was replaced by Ingrid Holm.",
        finds: { whom: "Otto Brandt", who: "Ingrid Holm", trade: "cinematographer" },
      },
    ],
    miss: [
      "Ingrid Holm replaced Otto Brandt as editor of the sequel.",
      "Ingrid Holm replaced Otto Brandt as the smuggler.",
      "Martin Vale hired Ingrid Holm in Oslo.",
      "Otto Brandt was not available.",
      "In his place stood a statue of Otto Brandt.",
    ],
  },
});
