import { EARNED, isOwnFigure, TOTAL } from "../phrases/earnings.ts";
import { isFinal, isOfAllReleases } from "../phrases/final.ts";
import { relation } from "../relation.ts";

export const grossDomestic = relation({
  name: "gross-domestic",
  topic: "box-office",
  patterns: [
    // The film grossed $78.9 million domestically.
    `${EARNED} ${TOTAL}{amount:money} (domestically|[overall ]at the domestic box office|in [the ]domestic box office|in domestic ticket sales|in the domestic market)`,
    "domestic (gross|total|box office|box-office take|haul) of {amount:money}",
    `${EARNED} ${TOTAL}{:money} (in|during|on|over) its (opening|first) weekend and {amount:money} (overall |in total )(domestically|at the domestic box office)`,
  ],
  guard: ({ amount }, reading) => isFinal(reading) && isOwnFigure(amount, reading) && isOfAllReleases(reading),
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} gross at the North American box office?",
        "What did {film} earn at the North American box office?",
        "How much did {film} take at the North American box office?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      { text: "The film grossed $78.9 million domestically.", finds: { amount: "$78.9 million" } },
      { text: "It ended its run with a domestic total of $78.9 million.", finds: { amount: "$78.9 million" } },
    ],
    miss: [
      "By May 2009 the film had grossed $78.9 million domestically.",
      "Its sequel grossed $78.9 million domestically.",
      "The film grossed $78.9 million worldwide.",
    ],
  },
});
