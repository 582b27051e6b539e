import { relation } from "../../relation.ts";

export const topPrize = relation({
  name: "top-prize",
  about: ["festival"],
  topic: "awards",
  patterns: [
    // The Golden Lion was awarded to the Swedish film Low Tide directed by Otto Brandt.
    "{prize:category|ceremony} (was|went) [awarded |given |presented ]to [the ][{:nationality} ][film][,] {work:work}[,] (directed by|by) [{:nationality} ][{:words} ]{who:person}",
    "{work:work}[,] (directed by|by) [{:nationality} ][{:words} ]{who:person}[,] won the {prize:category|ceremony}",
  ],
  asks: [
    {
      answer: "work",
      draw: "films",
      aspect: "work",
      worth: 0.9,
      stems: [
        "Which film won the {prize} at {subject}?",
        "Which film took the {prize} at {subject}?",
        "To which film did {subject} give the {prize}?",
      ],
    },
    {
      answer: "who",
      draw: "directors",
      worth: 0.85,
      stems: [
        "Who directed {work}, winner of the {prize} at {subject}?",
        "Whose film {work} won the {prize} at {subject}?",
        "Which director won the {prize} at {subject} with {work}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The Golden Lion was awarded to the Danish film Low Tide, directed by Robert Holt.",
        finds: { prize: "Golden Lion", work: "Low Tide", who: "Robert Holt" },
      },
    ],
    miss: ["The Golden Lion was presented by Robert Holt."],
  },
});
