import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const married = relation({
  name: "married",
  about: ["person"],
  topic: "life",
  patterns: [
    // In 1999 she married the painter Otto Brandt.
    "{subject} ~(married|wed) [{:subject}'s ][the |fellow ][{:nationality} ][{:words} ]{who:person}[ (in|on) {year:date}]",
    "[In|On] {year:date}[,] {subject} ~(married|wed) [the |fellow ][{:nationality} ][{:words} ]{who:person}",
    "{subject} has been married to [the |fellow ][{:nationality} ][{:words} ]{who:person} since {year:date}",
  ],
  refine: ({ year, ...others }) => {
    const exact = yearOf(year);
    return exact === null ? others : { ...others, year: exact };
  },
  asks: [
    {
      answer: "who",
      draw: "people",
      aspect: "who",
      worth: 0.7,
      stems: [
        "Whom did {subject} marry in {year}?",
        "Who married {subject} in {year}?",
        "In {year}, {subject} married whom?",
      ],
    },
    {
      answer: "year",
      worth: 0.3,
      stems: [
        "In which year did {subject} marry {who}?",
        "In what year did {subject} and {who} marry?",
        "{subject} and {who} married in which year?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "In 1999, she married the painter Robert Holt.", finds: { who: "Robert Holt", year: "1999" } },
      { text: "Hale married Robert Holt in May 1999.", finds: { who: "Robert Holt", year: "1999" } },
    ],
    miss: ["Her sister married Robert Holt in 1999.", "Hale planned to marry Robert Holt in 1999."],
  },
});
