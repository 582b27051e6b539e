import { EARNED, TOTAL } from "../phrases/earnings.ts";
import { relation } from "../relation.ts";

export const rentals = relation({
  name: "rentals",
  topic: "box-office",
  patterns: [
    // The film earned $4.2 million in rentals in North America.
    `${EARNED} ${TOTAL}{amount:money} in [theatrical |box office |film |distributor ]rentals (in|from) [the ]{where:place}[ and [the ]{also:place}]`,
    `${EARNED} ${TOTAL}{amount:money} in [theatrical |box office ]rentals at the {market:nationality} box office`,
    `${EARNED} ${TOTAL}{amount:money} in {where:place}[ and {also:place}] (theatrical rentals|rentals)`,
    `${EARNED} ${TOTAL}{amount:money} in {market:nationality} (theatrical rentals|rentals)`,
    "{market:nationality} (theatrical rentals|rentals) of {amount:money}",
    "(theatrical rentals|rentals) of {amount:money} in [the ]{where:place}[ and [the ]{also:place}]",
  ],
  guard: ({ amount }, { mentions }) =>
    !mentions.some(({ type, start }) => (type === "work" || type === "name") && start < (amount?.mention?.start ?? 0)),
  asks: [
    {
      answer: "amount",
      worth: 0.45,
      stems: [
        "How much did {film} earn in rentals in {where} and {also}?",
        "What did the rentals of {film} come to in {where} and {also}?",
        "How much did cinemas in {where} and {also} pay in rentals for {film}?",
        "How much did {film} earn in rentals in {where}?",
        "What did the rentals of {film} come to in {where}?",
        "How much did cinemas in {where} pay in rentals for {film}?",
        "How much did {film} earn in {market} rentals?",
        "What did the {market} rentals of {film} come to?",
        "How much did {film} bring in from {market} rentals?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      { text: "The film earned $4.2 million in rentals in North America.", finds: { amount: "$4.2 million" } },
      {
        text: "The film earned $4.2 million in rentals at the North American box office.",
        finds: { amount: "$4.2 million", market: "North American" },
      },
    ],
    miss: [
      "The film earned $4.2 million in North America.",
      "The rentals of Winter Rising (1974) came to $4.2 million in North America.",
      "DVD rentals rose in Norway.",
    ],
  },
});
