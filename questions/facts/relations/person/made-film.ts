import { isOwnDeed, yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const madeFilm = relation({
  name: "made-film",
  about: ["person"],
  topic: "crew",
  patterns: [
    // In 1991 she directed the film Low Tide. Hale directed Low Tide (1991).
    "{subject} ~{did:=directed|wrote|produced} [the |a |an ][{:words} ]{work:work} \\({year:date}\\)",
    "In {year:date}, {subject} ~{did:=directed|wrote|produced} [the |a |an ][{:words} ]{work:work}",
    "{subject} ~{did:=directed|wrote|produced} [the |a |an ]{year:date} [{:words} ]{work:work}",
  ],
  guard: ({ work }, reading) =>
    isOwnDeed(work, reading) && !/\bepisodes?\b|would|planned|uncredited/.test(reading.text),
  refine: ({ year, ...others }) => {
    const exact = yearOf(year);
    return exact === null ? null : { ...others, year: exact };
  },
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.7,
      stems: [
        "Which of these is by {subject} and dates from {year}?",
        "Which work by {subject} came in {year}?",
        "Which of these did {subject} make in {year}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Hale directed the drama Low Tide (1991).", finds: { work: "Low Tide", year: "1991" } },
      { text: "In 1991, she wrote the film Low Tide.", finds: { work: "Low Tide", year: "1991" } },
    ],
    miss: ["Otto Brandt directed Low Tide (1991).", "Hale planned to direct Low Tide (1991)."],
  },
});
