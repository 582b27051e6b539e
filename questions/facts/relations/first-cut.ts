import { relation } from "../relation.ts";

export const firstCut = relation({
  name: "first-cut",
  topic: "production",
  patterns: [
    // Vale's original cut ran over three hours.
    "{who:person}'s (original|first|initial|rough) cut[ of {film}] (ran|was|lasted|came to|had a running time of) {time:duration}",
    "(original|first|initial|rough) cut of {film} (ran|was|lasted|came to|had a running time of) {time:duration}",
    // Vale's first cut ran for over three hours.
    "{who:person}'s (original|first|initial|rough) cut[ of {film}] ran for {time:duration}",
  ],
  asks: [
    {
      answer: "time",
      worth: 0.5,
      stems: [
        "How long was {who}'s first cut of {film}?",
        "How long did the original cut of {film} run?",
        "How long was the first cut of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale's first cut ran for over 150 minutes.",
        finds: { who: "Martin Vale", time: "over 150 minutes" },
      },
      {
        text: "Martin Vale's original cut ran over 150 minutes.",
        finds: { who: "Martin Vale", time: "over 150 minutes" },
      },
      { text: "The first cut of the film lasted four hours.", finds: { time: "four hours" } },
    ],
    miss: ["The film runs 108 minutes.", "Martin Vale's original idea ran to ten pages."],
  },
});
