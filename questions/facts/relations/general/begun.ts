import { yearOf, yearUnder } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

const DID = "{did:=founded|established|built|opened|discovered|invented|composed|launched|completed|written|created}";

/** When it was built, founded or opened, said of the article's own subject at the head of a sentence. */
export const begun = relation({
  name: "begun",
  about: ["other"],
  topic: "history",
  findInRow: (row) => {
    const year = yearUnder(/^opened$/i, row);
    return year === null ? [] : [{ year, did: textValue("opened") }];
  },
  patterns: [
    // The Salt Tower was built in 1871.
    `^{subject} was ~${DID} [by {:person} ](in|on) {when:date}`,
    `^{subject} is ... , ${DID} in {when:date}`,
    `^(Built|Opened|Founded) in {when:date}, {subject}`,
  ],
  refine: ({ when, ...others }) => {
    const year = yearOf(when);
    return year === null ? null : { ...others, year };
  },
  asks: [
    {
      answer: "year",
      worth: 0.5,
      stems: [
        "In which year was {subject} {did}?",
        "In what year was {subject} {did}?",
        "{subject} was {did} in which year?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [{ text: "The Salt Tower was built in 1871.", finds: { year: "1871", did: "built" } }],
    miss: ["A bridge beside The Salt Tower was built in 1871.", "The Salt Tower was painted in 1871."],
  },
});
