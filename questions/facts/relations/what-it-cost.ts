import { OPENING } from "../phrases/opening.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";

export const whatItCost = relation({
  name: "what-it-cost",
  topic: "production",
  patterns: [
    // The harbour set cost $350,000 to build.
    `${OPENING}{what:text} ~cost [about |roughly ]{amount:money}[ to {do:=build|make|create|construct|shoot|film|produce|design}]/`,
    // The harbour set, which cost $350,000, was burned.
    `^{what:text}, which cost {amount:money},`,
    // The harbour set was built at a cost of $350,000.
    `${OPENING}{what:text} (was|were) ~(built|made|created|constructed|shot|filmed|designed|erected|assembled) ... (at|with) a [total |reported ]cost of {amount:money}/`,
    `${OPENING}{what:text} (was|were) ~(built|made|created|constructed|shot|filmed|designed|erected) for {amount:money}/`,
  ],
  refine: (values, reading) => {
    const what = thingSaid(values.what, reading);
    if (what === null || values.amount === undefined) return null;
    if (
      /\b(?:film|movie|production|budget|picture|marketing|campaign|tickets?|prints|dvd|effects work)\b/i.test(
        what.text,
      )
    )
      return null;
    return { what, amount: values.amount };
  },
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {what} for {film} cost?",
        "For {film}, what did {what} cost?",
        "In the making of {film}, how much did {what} cost?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The harbour set cost $350,000 to build.", finds: { what: "the harbour set", amount: "$350,000" } },
      {
        text: "The wooden lighthouse was built on the shore at a cost of $90,000.",
        finds: { what: "the wooden lighthouse", amount: "$90,000" },
      },
    ],
    miss: ["The film cost $350,000.", "It cost $350,000.", "The harbour set was to cost $350,000."],
  },
});
