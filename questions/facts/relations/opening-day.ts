import { EARNED, hasPlacesSaid, isOwnFigure, TOTAL } from "../phrases/earnings.ts";
import { relation } from "../relation.ts";

export const openingDay = relation({
  name: "opening-day",
  topic: "box-office",
  patterns: [
    // The film grossed $9.4 million on its opening day.
    `${EARNED} ${TOTAL}{amount:money} (on|in|during) its (opening|first) day[ in [the ]{where:place}[ and [the ]{also:place}]]`,
    `(on|during) its (opening|first) day[ in [the ]{where:place}], {film} ~${EARNED} ${TOTAL}{amount:money}`,
    `${EARNED} ${TOTAL}{amount:money} in [the ]{where:place} (on|in|during) its (opening|first) day`,
    "opening day (gross|take|total) (of|was) {amount:money}",
  ],
  guard: (values, reading) => isOwnFigure(values.amount, reading) && hasPlacesSaid(values, reading),
  asks: [
    {
      answer: "amount",
      worth: 0.4,
      stems: [
        "How much did {film} earn on its opening day in {where} and {also}?",
        "How much did {film} take on its first day in {where} and {also}?",
        "How much did {film} gross on its opening day in {where} and {also}?",
        "How much did {film} earn on its opening day in {where}?",
        "How much did {film} take on its first day in {where}?",
        "How much did {film} gross on its opening day in {where}?",
        "How much did {film} earn on its opening day?",
        "How much did {film} take on its first day in cinemas?",
        "How much did {film} gross on its opening day?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      { text: "The film grossed $9.4 million on its opening day.", finds: { amount: "$9.4 million" } },
      { text: "On its first day, the film earned £1.2 million.", finds: { amount: "£1.2 million" } },
      {
        text: "The film took in ₹12 crore on its opening day in India.",
        finds: { amount: "₹12 crore", where: "India" },
      },
    ],
    miss: [
      "The film grossed $9.4 million on its second day.",
      "Winter Rising (2009) grossed $9.4 million on its opening day.",
      "The film was expected to earn $9.4 million on its opening day.",
    ],
  },
});
