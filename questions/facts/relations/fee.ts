import { relation } from "../relation.ts";

export const fee = relation({
  name: "fee",
  topic: "production",
  patterns: [
    // Holt was paid $20,000 for the part.
    "{who:person} was ~paid [a (salary|fee) of |just |only ]{amount:money}",
    "{who:person} ~(received|earned|got|commanded) [a (salary|fee|paycheck) of |an upfront fee of ]{amount:money} for (his|her) (role|performance|work|part|services|appearance)",
    "{who:person} ~(received|earned|commanded) a (salary|fee|paycheck) of {amount:money}",
    "{who:person}'s (salary|fee) [for {film} ]was {amount:money}",
    "(paid|paying) {who:person} [a (salary|fee) of ]{amount:money}",
  ],
  guard: ({ amount }, { text, mentions }) =>
    !/\b(?:per|a|each) (?:week|day|month|year|episode)\b|\bweekly\b|\bplus\b/.test(text) &&
    mentions.filter(({ type }) => type === "money").length === 1 &&
    amount !== undefined,
  refine: (values) => ({
    ...values,
    actor: values.who?.mention?.entity?.roles.has("actor") === true ? values.who : undefined,
  }),
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much was {who} paid for {film}?",
        "How much did {who} earn for working on {film}?",
        "What was {who}’s fee for {film}?",
      ],
    },
    {
      answer: "actor",
      aspect: "who",
      role: "actor",
      worth: 0.45,
      stems: [
        "Who was paid {amount} for {film}?",
        "Which member of the cast of {film} earned {amount}?",
        "Who in the cast of {film} was paid {amount}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt was paid $20,000.", finds: { who: "Robert Holt", amount: "$20,000" } },
      {
        text: "Ines Calloway received $2 million for her role.",
        finds: { who: "Ines Calloway", amount: "$2 million" },
      },
    ],
    miss: [
      "Robert Holt was paid $400 a week.",
      "Robert Holt paid $20,000 for a boat.",
      "Robert Holt was to be paid $20,000.",
    ],
  },
});
