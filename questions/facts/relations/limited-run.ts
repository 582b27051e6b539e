import { relation } from "../relation.ts";

export const limitedRun = relation({
  name: "limited-run",
  topic: "box-office",
  patterns: [
    // The film earned over $3.5 million while on limited release.
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} (while on|while in|in|during|on) [its ]limited (release|run|engagement)",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "How much did {film} earn in limited release?",
        "How much did {film} make during its limited release?",
        "Before its wide release, how much had {film} made in limited release?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film earned over $3.5 million while on limited release.", finds: { amount: "over $3.5 million" } },
    ],
    miss: ["The film earned $3.5 million in wide release.", "A limited release was planned for $3.5 million."],
  },
});
