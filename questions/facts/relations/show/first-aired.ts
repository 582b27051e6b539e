import { yearOf, yearUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const firstAired = relation({
  name: "first-aired",
  about: ["show"],
  topic: "release",
  findInRow: (row) => {
    const year = yearUnder(/^first aired$|^original release$/i, row);
    return year === null ? [] : [{ year }];
  },
  patterns: [
    // The series first aired on CBS on 3 May 1981. It ran from 1981 to 1985.
    "{subject} [... ](aired|ran|broadcast) [on {:outlet|organisation|name} ]from {when:date}[,] (to|until|through) {:date}",
    "{subject} ~(premiered|debuted|began) [on {:outlet|organisation|name} ](on|in) {when:date}",
    "{subject} first (aired|ran) [on {:outlet|organisation|name} ](on|in) {when:date}",
  ],
  refine: ({ when }) => {
    const year = yearOf(when);
    return year === null ? null : { year };
  },
  asks: [
    {
      answer: "year",
      worth: 0.5,
      stems: [
        "In which year did {subject} first air?",
        "In what year was {subject} first shown?",
        "In which year did {subject} begin?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The series aired on CBS from 3 May 1981, to 4 June 1985.", finds: { year: "1981" } },
      { text: "The show premiered on 3 May 1981.", finds: { year: "1981" } },
    ],
    miss: ["The second season premiered on 3 May 1982.", "A film of it aired in 1999."],
  },
});
