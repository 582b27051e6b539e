import { relation } from "../relation.ts";
import { wordsOfThing } from "../story/things.ts";
import { placesOf } from "../story/turned.ts";

export const storyPlace = relation({
  name: "story-place",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna sells the old boat in Lisbon.
  find: placesOf,
  rivalWords: ({ does, words }) => wordsOfThing(does?.text ?? "", words?.text ?? ""),
  asks: [
    {
      answer: "where",
      worth: 0.6,
      stems: [
        "In {film}, {at} which {kind} does {who} {base} {rest}?",
        "{at} which {kind} does {who} {base} {rest} in {film}?",
        "In the story of {film}, {at} which {kind} does {who} {base} {rest}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna is poor. Anna sells the old fishing boat in Lisbon.",
        finds: { who: "Anna", where: "Lisbon", at: "in", base: "sell", rest: "the old fishing boat" },
      },
    ],
    miss: [
      "Anna hopes to sell the old fishing boat in Lisbon.",
      "Anna travels to Lisbon.",
      "Anna sells the old fishing boat in Lisbon and Porto.",
    ],
  },
});
