import { relation } from "../../relation.ts";

export const firstRelease = relation({
  name: "first-release",
  about: ["studio"],
  topic: "film",
  patterns: [
    // The company's first film was Low Tide (1931).
    "{subject}'s first [{:words} ](film|feature|release|production|movie|feature film) (was|, ) [the ][{:date} ][{:words} ]{work:work}",
    "first [{:words} ](film|feature|release|production|movie) (made |released |produced )by {subject} was [the ][{:date} ][{:words} ]{work:work}",
  ],
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.85,
      stems: [
        "Which was the first film of {subject}?",
        "What was the first film from {subject}?",
        "With which film did {subject} begin?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [{ text: "Quill Pictures's first film was the drama Low Tide (1931).", finds: { work: "Low Tide" } }],
    miss: ["His first film was the drama Low Tide (1931)."],
  },
});
