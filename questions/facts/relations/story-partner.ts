import { relation } from "../relation.ts";
import { wordsOfThing } from "../story/things.ts";
import { partnersIn } from "../story/turned.ts";

export const storyPartner = relation({
  name: "story-partner",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna leaves the party with Martin.
  find: partnersIn,
  rivalWords: ({ does, words }) => wordsOfThing(does?.text ?? "", words?.text ?? ""),
  asks: [
    {
      answer: "whom",
      worth: 0.6,
      stems: [
        "In {film}, {asked} does {who} {base} {rest}?",
        "{asked} does {who} {base} {rest} in {film}?",
        "In the story of {film}, {asked} does {who} {base} {rest}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Martin waits. Anna leaves the wedding party with Martin.",
        finds: { who: "Anna", whom: "Martin", asked: "with whom", base: "leave", rest: "the wedding party" },
      },
      {
        text: "Martin waits. Anna buys new clothes for Martin.",
        finds: { who: "Anna", whom: "Martin", asked: "for whom", base: "buy", rest: "new clothes" },
      },
    ],
    miss: [
      "Anna plans to leave the wedding party with Martin.",
      "Anna leaves the wedding party with Martin's brother.",
      "Anna leaves the wedding party with Martin and Robert.",
    ],
  },
});
