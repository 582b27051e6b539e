import { deedOf } from "../lexicon/deeds.ts";
import { relation } from "../relation.ts";
import { tellingsIn, wordsOf } from "../story/deeds.ts";

export const storyTelling = relation({
  name: "story-telling",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna confesses to Martin that she is leaving the farm.
  find: tellingsIn,
  rivalWords: ({ does }) => wordsOf(deedOf(does?.text ?? "")),
  asks: [
    {
      answer: "whom",
      worth: 0.6,
      stems: [
        "In {film}, to whom does {who} {verb} {rest}?",
        "To whom does {who} {verb} {rest} in {film}?",
        "To which character in {film} does {who} {verb} {rest}?",
      ],
    },
    {
      answer: "who",
      worth: 0.55,
      stems: [
        "In {film}, who {does} {whom} {rest}?",
        "Who {does} {whom} {rest} in {film}?",
        "Which character in {film} {does} {whom} {rest}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna confesses to Martin that she is leaving the farm.",
        finds: { who: "Anna", whom: "Martin", verb: "confess", rest: "that she is leaving the farm" },
      },
    ],
    miss: ["Anna confesses to the crime.", "Anna confesses to Martin.", "Anna reveals to Martin that they are lost."],
  },
});
