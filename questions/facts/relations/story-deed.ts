import { deedOf } from "../lexicon/deeds.ts";
import { relation } from "../relation.ts";
import { deedsIn, wordsOf } from "../story/deeds.ts";

export const storyDeed = relation({
  name: "story-deed",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna persuades Martin to leave the village.
  find: deedsIn,
  rivalWords: ({ does }) => wordsOf(deedOf(does?.text ?? "")),
  asks: [
    {
      answer: "who",
      worth: 0.6,
      stems: [
        "In {film}, who {does} {whom} {rest}?",
        "Who {does} {whom} {rest} in {film}?",
        "Which character in {film} {does} {whom} {rest}?",
        "In {film}, who {does} {whom}?",
        "Who {does} {whom} in {film}?",
        "Which character in {film} {does} {whom}?",
      ],
    },
    {
      answer: "whom",
      worth: 0.6,
      stems: [
        "In {film}, whom does {who} {base} {rest}?",
        "Whom does {who} {base} {rest} in {film}?",
        "In {film}, which character does {who} {base} {rest}?",
        "In {film}, whom does {who} {base}?",
        "Whom does {who} {base} in {film}?",
        "In {film}, which character does {who} {base}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna persuades Martin to leave the village before winter.",
        finds: { who: "Anna", does: "persuades", base: "persuade", whom: "Martin", rest: "to leave the village" },
      },
      {
        text: "Robert comes home and marries Anna.",
        finds: { who: "Robert", does: "marries", base: "marry", whom: "Anna" },
      },
      {
        text: "Robert (Otto Brandt) later kills Martin with his own gun.",
        finds: { who: "Robert", does: "kills", whom: "Martin" },
      },
      { text: "Martin is later rescued by Anna.", finds: { who: "Anna", does: "rescues", whom: "Martin" } },
      { text: "Anna falls in love with Martin.", finds: { does: "falls in love with", base: "fall in love with" } },
    ],
    miss: [
      "Anna dreams that Robert kills Martin.",
      "Robert threatens to kill Martin.",
      "Anna kills Martin's dog.",
      "Robert's friend kills Martin.",
      "Anna tells Martin that it is too late.",
      "If Robert kills Martin, the farm is lost.",
      "Robert meets Anna, who kills the wolf.",
    ],
  },
});
