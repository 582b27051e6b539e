import { isFinal, isOfAllReleases } from "../phrases/final.ts";
import { relation } from "../relation.ts";

export const grossElsewhere = relation({
  name: "gross-elsewhere",
  topic: "box-office",
  patterns: [
    // ... in France, and $3 million in other territories
    "(grossed|earned|made|took in|collected) {:money} in [the ]{where:place}[ and [the ]{also:place}][,] and [another |a further ]{amount:money} (in other (territories|countries|markets)|elsewhere|internationally|overseas|abroad|in foreign markets)",
    // ... in the United States and Canada, and $93 million in other countries
    "{:money} in [the ]{where:place}[ and [the ]{also:place}][,] and {amount:money} (in other (territories|countries|markets)|elsewhere|internationally|overseas|abroad)",
    // Other territories added $21.8 million.
    "other (territories|countries|markets) (added|brought|contributed|brought in) {amount:money}",
  ],
  guard: (_, reading) => isFinal(reading) && isOfAllReleases(reading),
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "How much did {film} gross outside {where} and {also}?",
        "How much did {film} earn outside {where} and {also}?",
        "How much did {film} take outside {where} and {also}?",
        "How much did {film} gross outside {where}?",
        "How much did {film} earn outside {where}?",
        "How much did {film} take outside {where}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film grossed $3 million in France. Other territories added $21.5 million.",
        finds: { amount: "$21.5 million" },
      },
      {
        text: "The film grossed $25 million in France and $21.8 million in other territories.",
        finds: { amount: "$21.8 million" },
      },
      {
        text: "The film earned $25 million in France and a further $21.8 million elsewhere.",
        finds: { amount: "$21.8 million" },
      },
    ],
    miss: [
      "By January 2010 the film had grossed $25 million in France and $21.8 million in other territories.",
      "The film grossed $21.8 million in France.",
      "Shooting elsewhere would have cost $21.8 million.",
    ],
  },
});
