import { yearOf, yearUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const birthYear = relation({
  name: "birth-year",
  about: ["person"],
  topic: "life",
  findInRow: (row) => {
    const year = yearUnder(/^birth date$|^born$/i, row);
    return year === null ? [] : [{ year }];
  },
  patterns: [
    // Nora Hale (born 3 May 1971) is
    "^{subject}... \\((born |b. |born ... ){when:date}[,|;|\\)]",
    "^{subject}... \\(... born [on ]{when:date}[,|;|\\)]",
    // Nora Hale (3 May 1871 – 4 June 1950) was
    "^{subject}... \\([... ]{when:date} (–|-) {:date}\\)",
    // Hale was born on 3 May 1971 in York.
    "{subject} was ~born [{:person|name} ][on ]{when:date}",
    "{subject} was ~born [{:person|name} ][in|at] {:place|name}[, {:place|name}][, {:place|name}][,] [on|in] {when:date}",
    "{subject} was ~born [{:person|name} ]in {when:date}",
  ],
  refine: ({ when }) => {
    const year = yearOf(when);
    return year === null ? null : { year };
  },
  asks: [
    {
      answer: "year",
      worth: 0.45,
      stems: [
        "In which year was {subject} born?",
        "In what year was {subject} born?",
        "{subject} was born in which year?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Nora Hale (born 3 May 1971) is a British actress.", finds: { year: "1971" } },
      { text: "Nora Hale (3 May 1871 – 4 June 1950) was a British actress.", finds: { year: "1871" } },
      { text: "Hale was born on 3 May 1971 in York.", finds: { year: "1971" } },
      { text: "She was born in York, England, on May 3, 1971.", finds: { year: "1971" } },
      { text: "She was born in 1971.", finds: { year: "1971" } },
    ],
    miss: [
      "Their first daughter was born on 3 May 1991.",
      "Otto Brandt was born in 1971.",
      "Hale was born in the early 1970s.",
      "Hale gave birth to a son in 1991.",
      "Hale starred in the film Low Tide (1991).",
    ],
  },
});
