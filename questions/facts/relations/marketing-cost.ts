import { relation } from "../relation.ts";

export const marketingCost = relation({
  name: "marketing-cost",
  topic: "release",
  patterns: [
    // Northlight Pictures spent $30 million on marketing the film.
    "(spent|spending) [a total of |an additional |another |a further ]{amount:money} (on marketing|marketing|to market|on the marketing of|to promote|promoting|on promotion|on advertising|advertising|on prints and advertising)[ {film}| the film| it]",
    "(marketing|advertising) (budget|campaign) of {amount:money}",
    "{amount:money} (marketing|advertising|promotional) (campaign|budget)",
  ],
  guard: (_, { mentions }) => !mentions.some(({ type }) => type === "work"),
  asks: [
    {
      answer: "amount",
      worth: 0.4,
      stems: [
        "How much was spent on marketing {film}?",
        "How much did the marketing of {film} cost?",
        "How much money went into advertising {film}?",
      ],
    },
  ],
  samples: {
    section: "Marketing",
    match: [
      { text: "Northlight Pictures spent $30 million marketing the film.", finds: { amount: "$30 million" } },
      { text: "The film had a marketing budget of $30 million.", finds: { amount: "$30 million" } },
    ],
    miss: ["Northlight Pictures spent $30 million on the film.", "The film was not marketed."],
  },
});
