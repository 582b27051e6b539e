import { yearOf, yearUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const deathYear = relation({
  name: "death-year",
  about: ["person"],
  topic: "life",
  findInRow: (row) => {
    const year = yearUnder(/^death date$|^died$/i, row);
    return year === null ? [] : [{ year }];
  },
  patterns: [
    // Nora Hale (3 May 1871 – 4 June 1950) was
    "^{subject}... \\([... ]{:date} (–|-) {when:date}\\)",
    "{subject} died ... (on|in) {when:date}",
    "{subject} died [on |in ]{when:date}",
  ],
  refine: ({ when }) => {
    const year = yearOf(when);
    return year === null ? null : { year };
  },
  asks: [
    {
      answer: "year",
      worth: 0.4,
      stems: ["In which year did {subject} die?", "In what year did {subject} die?", "{subject} died in which year?"],
    },
  ],
  samples: {
    match: [
      { text: "Hale died of pneumonia in York on 4 June 1950.", finds: { year: "1950" } },
      { text: "She died in 1950.", finds: { year: "1950" } },
    ],
    miss: ["Otto Brandt died in 1950.", "Her father died in 1950.", "Hale said that Otto Brandt died in 1950."],
  },
});
