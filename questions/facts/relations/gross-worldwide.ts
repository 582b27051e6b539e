import { relation } from "../relation.ts";

export const grossWorldwide = relation({
  name: "gross-worldwide",
  topic: "box-office",
  patterns: [
    // The film grossed $61.2 million worldwide.
    "(grossed|grossing|earned|earning|made|took in|collected) [a total of ]{amount:money} (worldwide|globally|world-wide|at the worldwide box office|around the world)",
    "[a ]worldwide (gross|total|box office|box office total|box-office total) of {amount:money}",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.6,
      stems: [
        "How much did {film} gross worldwide?",
        "What was the worldwide gross of {film}?",
        "How much did {film} earn at the box office worldwide?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film grossed $61.2 million worldwide.", finds: { amount: "$61.2 million" } },
      {
        text: "It earned $20 million abroad for a worldwide total of $61.2 million.",
        finds: { amount: "$61.2 million" },
      },
    ],
    miss: ["The film grossed $61.2 million in France.", "The film was expected to gross $61.2 million worldwide."],
  },
});
