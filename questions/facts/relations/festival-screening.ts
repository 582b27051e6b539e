import { relation } from "../relation.ts";

export const festivalScreening = relation({
  name: "festival-screening",
  topic: "release",
  patterns: [
    // The following day, it was screened at the Bergen Film Festival.
    "the (following|next) day, (it|{film}) was (screened|shown) at [the ]{festival}",
    // The Bergen Film Festival screened it a day later.
    "{festival} ~(screened|showed) (it|{film}) (a|one|the next) day later",
  ],
  asks: [
    {
      answer: "festival",
      worth: 0.6,
      stems: [
        "Which festival showed {film} the day after its premiere?",
        "At which festival was {film} screened the day after its premiere?",
        "One day after its premiere, {film} was shown at which festival?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film premiered in May 2008. The Bergen Film Festival screened it a day later.",
        finds: { festival: "Bergen Film Festival" },
      },
      {
        text: "The following day, the film was screened at the Bergen Film Festival.",
        finds: { festival: "Bergen Film Festival" },
      },
    ],
    miss: ["The following week, the film was screened at the Bergen Film Festival."],
  },
});
