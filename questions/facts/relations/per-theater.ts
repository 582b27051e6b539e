import { relation } from "../relation.ts";

export const perTheater = relation({
  name: "per-theater",
  topic: "box-office",
  patterns: [
    // ... averaging $28,700 per theater
    "(averaging|averaged|average of) {amount:money} (per|a|each) (theater|theatre|screen|cinema|location)",
    "per-(theater|theatre|screen) average of {amount:money}",
    // ... an average of $43,000 in each of six theatres
    "(averaging|average of) {amount:money} in each of",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "How much did {film} take per theater on its opening weekend, on average?",
        "On average, how much did each theater take with {film} on its opening weekend?",
        "What were the average takings per theater on the opening weekend of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film grossed $258,500 in its opening weekend, an average of $28,700 in each of nine theatres.",
        finds: { amount: "$28,700" },
      },
      {
        text: "The film grossed $258,500 in its opening weekend, averaging $28,700 per theater.",
        finds: { amount: "$28,700" },
      },
      { text: "The film opened with a per-screen average of $28,700.", finds: { amount: "$28,700" } },
    ],
    miss: ["The film grossed $28,700 in one theater.", "Tickets cost $12 a person."],
  },
});
