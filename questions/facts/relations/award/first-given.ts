import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

/** A thing begins when it is thought of, founded, held or given: the question says which of these is meant. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:founded|established|instituted|created|launched|introduced|started)\b/i, "come into being"],
  [/\bfirst (?:presented|given|awarded|handed out|bestowed)\b/i, "go to somebody for the first time"],
];

export const firstGiven = relation({
  name: "first-given",
  about: ["award", "festival"],
  topic: "history",
  patterns: [
    // The awards, first presented in 1929 at a hotel, are
    "{subject}[, which were|,| was| were] first (presented|given|awarded|held|handed out|bestowed) [on|in] {when:date}",
    // The first Lantern Awards ceremony was held on 3 May 1929.
    "^[The |the ](first|inaugural|1st) {subject} [ceremony |presentation |edition ](was|were|took place) [held |presented |given ](on|in) {when:date}",
    // The festival was founded in 1946.
    "{subject} (was|were) ~(founded|established|instituted|created|launched|introduced|started) [by {:person} ]in {when:date}",
    "^[Founded|Established|Launched] in {when:date}, {subject}",
  ],
  refine: ({ when }, { text }) => {
    const year = yearOf(when);
    if (year === null) return null;
    const begun = BEGINNINGS.find(([words]) => words.test(text))?.[1] ?? "take place for the first time";
    return { year, begun: textValue(begun) };
  },
  asks: [
    {
      answer: "year",
      worth: 0.6,
      stems: [
        "In which year did {subject} {begun}?",
        "In what year did {subject} {begun}?",
        "Which year saw {subject} {begun}?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [
      { text: "The awards, first presented in 1929 at a hotel, are given by a club.", finds: { year: "1929" } },
      { text: "The first Lantern Awards ceremony was held on 3 May 1929.", finds: { year: "1929" } },
      { text: "The Lantern Awards were founded in 1929.", finds: { year: "1929" } },
    ],
    miss: [
      "The ceremony was first broadcast in 1930.",
      "The category was introduced in 1957.",
      "The 29th Lantern Awards were held in 1957.",
    ],
  },
});
