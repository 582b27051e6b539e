import { relation } from "../relation.ts";
import { thingsIn, wordsOfThing } from "../story/things.ts";

export const storyThing = relation({
  name: "story-thing",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna buys an old lighthouse.
  find: thingsIn,
  rivalWords: ({ does, words }) => wordsOfThing(does?.text ?? "", words?.text ?? ""),
  asks: [
    {
      answer: "who",
      worth: 0.55,
      stems: [
        "In {film}, who {does} {what}?",
        "Who {does} {what} in {film}?",
        "Which character in {film} {does} {what}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Unhappy at home, Anna buys an old lighthouse by the sea.",
        finds: { who: "Anna", does: "buys", what: "an old lighthouse by the sea" },
      },
      {
        text: "Robert leaves the house and steals Martin's fishing boat.",
        finds: { who: "Robert", does: "steals", what: "Martin's fishing boat" },
      },
    ],
    miss: [
      "Anna wants to buy an old lighthouse.",
      "Robert steals it at night.",
      "Robert thinks that Anna buys an old lighthouse.",
      "Anna finds her lost letters there.",
    ],
  },
});
