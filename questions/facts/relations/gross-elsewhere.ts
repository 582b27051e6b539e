import { relation } from "../relation.ts";

export const grossElsewhere = relation({
  name: "gross-elsewhere",
  topic: "box-office",
  patterns: [
    // ... and $21.8 million in other territories
    "(grossed|earned|made|took in|collected) ... and [another |a further ]{amount:money} (in other (territories|countries|markets)|elsewhere|internationally|overseas|abroad|in foreign markets)",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "How much did {film} gross outside its home market?",
        "How much did {film} take abroad?",
        "What did {film} earn in foreign territories?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film grossed $25 million in France and $21.8 million in other territories.",
        finds: { amount: "$21.8 million" },
      },
      {
        text: "The film earned $25 million in France and a further $21.8 million elsewhere.",
        finds: { amount: "$21.8 million" },
      },
    ],
    miss: ["The film grossed $21.8 million in France.", "Shooting elsewhere would have cost $21.8 million."],
  },
});
