import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

/** When one film of a series came out. */
export const partYear = relation({
  name: "part-year",
  about: ["series"],
  topic: "release",
  patterns: [
    // Low Tide (1991) | Low Tide was released on 3 May 1991.
    "^[The [{:words} ]film |The (first|second|third|fourth|fifth|sixth) [{:words} ](film|installment|instalment|part), |{:subject}'s (first|second|third) film, ]{work:work}[,] (was|is) [a film ][{:words} ]released [{:words} ](on|in) {when:date}",
    "{subject} ... {work:work} \\({when:date}\\)",
  ],
  guard: (_, { text }) => !/re-?released|remake|novel/.test(text),
  refine: ({ when, work }) => {
    const year = yearOf(when);
    return year === null || work === undefined ? null : { year, work };
  },
  asks: [
    {
      answer: "year",
      worth: 0.5,
      stems: [
        "In which year did {work}, from {subject}, come out?",
        "In what year was {work}, from {subject}, released?",
        "From which year is {work}, which belongs to {subject}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The film Low Tide was released on 3 May 1991.", finds: { work: "Low Tide", year: "1991" } }],
    miss: ["The novel Low Tide was released on 3 May 1991."],
  },
});
