import { yearOf, yearUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const lastAired = relation({
  name: "last-aired",
  about: ["show"],
  topic: "release",
  findInRow: (row) => {
    const year = yearUnder(/^last aired$/i, row);
    return year === null ? [] : [{ year }];
  },
  patterns: [
    // The series aired on CBS from 3 May 1981 to 4 June 1985.
    "{subject} [... ](aired|ran|broadcast) [on {:outlet|organisation|name} ]from {:date}[,] (to|until|through) {when:date}",
  ],
  refine: ({ when }) => {
    const year = yearOf(when);
    return year === null ? null : { year };
  },
  asks: [
    {
      answer: "year",
      worth: 0.4,
      stems: [
        "In which year did {subject} end?",
        "In what year was the last episode of {subject} first shown?",
        "In which year did the first run of {subject} end?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The series aired on CBS from 3 May 1981, to 4 June 1985.", finds: { year: "1985" } }],
    miss: ["The second season ran from 1982 to 1983."],
  },
});
