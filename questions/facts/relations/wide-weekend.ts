import { relation } from "../relation.ts";

export const wideWeekend = relation({
  name: "wide-weekend",
  topic: "box-office",
  patterns: [
    // In its first weekend of wide release the film took in $4.1 million.
    "(in|during|on|over) its (opening|first) weekend (of|in) wide release[,] {film} ~(grossed|earned|made|took in|collected) {amount:money}",
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} (in|during|on|over) its (opening|first) weekend (of|in) wide release",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} take on its first weekend in wide release?",
        "How much did {film} earn on its first weekend in wide release?",
        "On its first weekend in wide release, how much did {film} make?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "In its first weekend of wide release the film earned $4.1 million.", finds: { amount: "$4.1 million" } },
      {
        text: "The film made $4.1 million during its first weekend in wide release.",
        finds: { amount: "$4.1 million" },
      },
    ],
    miss: ["In its first weekend, the film earned $4.1 million.", "The film earned $4.1 million in limited release."],
  },
});
