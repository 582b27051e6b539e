import { relation } from "../../relation.ts";

export const firstWinner = relation({
  name: "first-winner",
  about: ["award"],
  topic: "awards",
  patterns: [
    // The first Best Actor awarded was Otto Brandt.
    "first {category:category} [winner|recipient|awarded|award] (was|went to|was given to|was awarded to) {who:person}",
    "{who:person} (won|received) the first {category:category}",
    "first (winner|recipient|laureate) of {subject} was {who:person}",
  ],
  asks: [
    {
      answer: "who",
      draw: "peers",
      worth: 0.8,
      stems: [
        "Who was the first to win {category} at {subject}?",
        "Who won the first {category} prize of {subject}?",
        "To whom did the first {category} prize of {subject} go?",
      ],
    },
    {
      answer: "who",
      draw: "peers",
      worth: 0.75,
      stems: [
        "Who was the first to receive {subject}?",
        "Who was the first winner of {subject}?",
        "Which winner comes first in the history of {subject}?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [
      { text: "The first Best Actor awarded was Robert Holt.", finds: { category: "Best Actor", who: "Robert Holt" } },
    ],
    miss: ["Best Actor was won by Robert Holt.", "Robert Holt won his first Best Actor award."],
  },
});
