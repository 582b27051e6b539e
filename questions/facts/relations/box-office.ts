import { relation } from "../relation.ts";

/** What a box gives without saying where it was earned: asked only where no sentence says more. */
export const boxOffice = relation({
  name: "box-office",
  topic: "box-office",
  patterns: ["^box office: {amount:money}$"],
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} take at the box office?",
        "What did {film} earn at the box office?",
        "How much money did {film} make at the box office?",
      ],
    },
  ],
  samples: {
    match: [],
    rows: [
      { source: "| gross = $44.8 million<ref>A book</ref>", finds: { amount: "$44.8 million" } },
      { source: "| gross = $4.8 million (rentals)", finds: null },
      { source: "| gross = $4.8 million (Norway)<br />$9 million (worldwide)", finds: null },
    ],
    miss: ["The film took $44.8 million at the box office of one town."],
  },
});
