import { relation } from "../relation.ts";

const MORE =
  "(a|the|in a|in the|) {more:=dual role|double role|triple role|dual roles|double roles|multiple roles|a dual role|a double role}";

/** Who of the cast plays more than one part. */
export const dualRole = relation({
  name: "dual-role",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Robert Holt (in a dual role)
    "{who:person} \\(in a {more:=dual|double|triple} role\\)",
    "{who:person} in (a|the) {more:=dual|double|triple} (role|roles)",
    `{who:person} ~(plays|played|portrays|portrayed|has|had|stars|starred|appears|appeared|essays|essayed|playing) ${MORE}`,
    // Robert Holt plays three roles.
    "{who:person} ~(plays|played|portrays|portrayed|ended up playing|playing|portraying) {:count}[ of the {:count}][ different| separate| main] {more:=roles|parts|characters}",
    // In addition to playing Samuel Crane, Robert Holt appears as his brother.
    "in {more:=addition} to (playing|portraying|voicing|his role as|her role as) [the ]{:character|name}, {who:person} ~(appears|appeared|plays|played|portrays|portrayed|voices|voiced)",
  ],
  guard: ({ who }, { text, mentions, section }) =>
    who !== undefined &&
    !mentions.some(({ type }) => type === "work") &&
    !/\b(?:planned|was to|were to|would|originally|early draft|sequel|series|remake|stage|original version|previous\w*)\b/i.test(
      text,
    ) &&
    !section.path.some((heading) => /sequel|legacy|remake|media|series|recept|respons/i.test(heading)),
  refine: ({ who }) => (who === undefined ? null : { who }),
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who plays more than one part in {film}?",
        "Which actor takes more than one part in {film}?",
        "Who in the cast of {film} plays more than one part?",
      ],
    },
  ],
  samples: {
    section: "Casting",
    match: [
      { text: "The film stars Robert Holt in a dual role alongside Ines Calloway.", finds: { who: "Robert Holt" } },
      { text: "The cast includes Robert Holt (in a dual role) and Ines Calloway.", finds: { who: "Robert Holt" } },
      { text: "Ines Calloway plays the dual role of Edda Vane and her mother.", finds: { who: "Ines Calloway" } },
      { text: "Robert Holt plays three roles.", finds: { who: "Robert Holt" } },
      {
        context: "Samuel Crane (Robert Holt) waits.",
        text: "In addition to playing Samuel Crane, Robert Holt briefly appears as his brother.",
        finds: { who: "Robert Holt" },
      },
    ],
    miss: [
      "Robert Holt was to play a dual role.",
      "Robert Holt had played three roles in Salt Road (1959).",
      "In addition to playing the cello, Robert Holt appears on stage.",
      "Robert Holt plays the role of Samuel Crane.",
    ],
  },
});
