import { yearOf, yearUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const founded = relation({
  name: "founded",
  about: ["studio"],
  topic: "history",
  findInRow: (row) => {
    const year = yearUnder(/^foundation$|^founded$|^established$/i, row);
    return year === null ? [] : [{ year }];
  },
  patterns: [
    // The company was founded in 1931 by Otto Brandt.
    "{subject} (was|is a [{:words} ](studio|company)) ~(founded|established|formed|set up|incorporated) [by {:person}[ and {:person}] ][on|in] {when:date}",
    "^Founded [by {:person}[ and {:person}] ]in {when:date}[ by {:person}[ and {:person}]], {subject}",
    "{who:person} ~(founded|established|formed|set up) {subject} in {when:date}",
  ],
  refine: ({ when }) => {
    const year = yearOf(when);
    return year === null ? null : { year };
  },
  asks: [
    {
      answer: "year",
      worth: 0.6,
      stems: [
        "In which year was {subject} founded?",
        "In what year was {subject} founded?",
        "{subject} was founded in which year?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [
      { text: "The company was founded in 1931 by Robert Holt.", finds: { year: "1931" } },
      { text: "Founded in 1931, Quill Pictures made comedies.", finds: { year: "1931" } },
    ],
    miss: ["Its parent was founded in 1931.", "The company was bought in 1931."],
  },
});
