import { relation } from "../relation.ts";
import { wordsOfThing } from "../story/things.ts";
import { ownersIn } from "../story/turned.ts";

export const storyOwner = relation({
  name: "story-owner",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna steals Martin's fishing boat.
  find: ownersIn,
  rivalWords: ({ does, words }) => wordsOfThing(does?.text ?? "", words?.text ?? ""),
  asks: [
    {
      answer: "whose",
      worth: 0.6,
      stems: [
        "In {film}, {asked} does {who} {base}?",
        "{asked} does {who} {base} in {film}?",
        "In the story of {film}, {asked} does {who} {base}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Martin is asleep. Anna steals Martin's fishing boat.",
        finds: { who: "Anna", whose: "Martin", asked: "whose fishing boat", base: "steal" },
      },
      {
        text: "Robert is away. Anna leaves the house and breaks into Robert's cabin by the lake.",
        finds: { who: "Anna", whose: "Robert", asked: "into whose cabin", base: "break by the lake" },
      },
    ],
    miss: [
      "Anna wants to steal Martin's fishing boat.",
      "Anna visits Martin's mother.",
      "Anna dreams that Robert steals Martin's fishing boat.",
      "Anna steals his fishing boat.",
    ],
  },
});
