import { relation } from "../relation.ts";

export const perTheater = relation({
  name: "per-theater",
  topic: "box-office",
  patterns: [
    // ... averaging $43,000 per theater
    "(averaging|averaged|average of) {amount:money} (per|a|each) (theater|theatre|screen|cinema|location)",
    "per-(theater|theatre|screen) average of {amount:money}",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "What did {film} average per theater in its opening weekend?",
        "How much did {film} take per theater when it opened?",
        "What was the opening weekend's average per theater for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film grossed $258,500 in its opening weekend, averaging $28,700 per theater.",
        finds: { amount: "$28,700" },
      },
      { text: "The film opened with a per-screen average of $28,700.", finds: { amount: "$28,700" } },
    ],
    miss: ["The film grossed $28,700 in one theater.", "Tickets cost $12 a person."],
  },
});
