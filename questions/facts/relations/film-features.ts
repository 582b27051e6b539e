import { isSelfContained } from "../clauses/clause.ts";
import { relation } from "../relation.ts";

export const filmFeatures = relation({
  name: "film-features",
  topic: "film",
  patterns: [
    // The film features three ships.
    "{film} (features|contains|includes|has) {count} {things:words}/",
  ],
  guard: ({ things }) =>
    things !== undefined &&
    /s$/.test(things.text) &&
    isSelfContained(things.text) &&
    !/\b(?:shots|nominations|awards|reviews|stars|minutes)\b/.test(things.text),
  asks: [
    {
      answer: "count",
      worth: 0.35,
      stems: [
        "How many {things} does {film} feature?",
        "How many {things} are there in {film}?",
        "How many {things} can be seen in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film features three fishing boats, all built for it.",
        finds: { count: "three", things: "fishing boats" },
      },
    ],
    miss: ["The film features three of them.", "The film has three stars.", "The disc features three songs."],
  },
});
