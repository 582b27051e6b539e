import { relation } from "../relation.ts";

export const budget = relation({
  name: "budget",
  topic: "box-office",
  patterns: [
    // ... on a production budget of $18 million
    "[production ]budget of {amount:money}",
    "(on|against|with|from) (a|an) ~[reported |estimated ]{amount:money} [production ]budget",
    "{film} (cost|was budgeted at) {amount:money}",
    "{film} was (made|produced|shot) (for|on) {amount:money}",
    "{film}'s [production ]budget was {amount:money}",
    "{film}'s [final |production |total ]budget (was|came to|ended up being|ended up at|totalled|totaled|amounted to) {amount:money}",
    "(over|against|on) a[n] {amount:money} [production ]budget",
    "^budget: {amount:money}",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.6,
      stems: [
        "What was the production budget of {film}?",
        "How big was the budget of {film}?",
        "How much did {film} cost to make?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film earned $90 million on a production budget of $18 million.", finds: { amount: "$18 million" } },
      { text: "The film's production budget ended up being $18 million.", finds: { amount: "$18 million" } },
      { text: "The film was made for $18 million.", finds: { amount: "$18 million" } },
      { text: "The film was shot on a $18 million budget.", finds: { amount: "$18 million" } },
    ],
    rows: [{ source: "| budget = $18 million<ref>A book</ref>", finds: { amount: "$18 million" } }],
    miss: [
      "The film earned $18 million.",
      "The studio wanted to cut its marketing costs by $2 million.",
      "A marketing campaign of $18 million followed.",
    ],
  },
});
