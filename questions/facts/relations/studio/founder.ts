import { isAlone } from "../../phrases/final.ts";
import { relation } from "../../relation.ts";

export const founder = relation({
  name: "founder",
  about: ["studio"],
  topic: "history",
  patterns: [
    // The company was founded in 1931 by Otto Brandt.
    "{subject} was ~(founded|established|formed|set up) [in {:date} |on {:date} ]by [{:nationality} ][{:words} ]{who:person}",
    "{who:person} ~(founded|established|formed|set up) {subject}",
  ],
  guard: ({ who }, reading) => isAlone(who, reading),
  asks: [
    {
      answer: "who",
      draw: "peers",
      worth: 0.75,
      stems: [
        "Who founded {subject}?",
        "Who was the founder of {subject}?",
        "Whose company was {subject} at the start?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [{ text: "The company was founded in 1931 by producer Robert Holt.", finds: { who: "Robert Holt" } }],
    miss: ["The company was founded in 1931 by Robert Holt and Lena Moreau.", "Robert Holt founded a theatre."],
  },
});
