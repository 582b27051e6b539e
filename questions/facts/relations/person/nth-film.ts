import { relation } from "../../relation.ts";

const NTH = "{nth:=second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last}";

export const nthFilm = relation({
  name: "nth-film",
  about: ["person"],
  topic: "crew",
  patterns: [
    // Hale's third film, the drama Low Tide (1991), was
    `{subject}'s ${NTH} [feature |full-length ][film|feature|novel|play][,| was] [the |a |an ][{:date} ][{:words} ][{:words} ]{work:work}`,
    // Low Tide, Hale's third film, was released
    `{work:work}[ \\({:date}\\)][,| was| is] {subject}'s ${NTH} [feature |full-length ](film|feature|novel|play)`,
  ],
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.75,
      stems: [
        "Which of these was the {nth} feature by {subject}?",
        "What was {subject}'s {nth} feature?",
        "Which of these came as {subject}'s {nth} feature?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Her third film, the drama Low Tide (1991), was shot at sea.",
        finds: { nth: "third", work: "Low Tide" },
      },
      { text: "The film Low Tide, Hale's third feature, was a success.", finds: { nth: "third", work: "Low Tide" } },
    ],
    miss: [
      "Otto Brandt's third film, the drama Low Tide (1991), was shot at sea.",
      "Her third husband saw the drama Low Tide (1991).",
    ],
  },
});
