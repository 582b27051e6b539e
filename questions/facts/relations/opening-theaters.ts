import { THEATERS } from "../phrases/earnings.ts";
import { relation } from "../relation.ts";

const IN = "(in|on|at|across|to)";

export const openingTheaters = relation({
  name: "opening-theaters",
  topic: "release",
  patterns: [
    // The film opened in 3,858 theaters in the United States and Canada.
    `{film} (opened|was ~released|premiered|debuted|was ~released theatrically)[ on {:date}][,] ${IN} {count} [conventional |movie ]${THEATERS} in [the ]{where:place}[ and [the ]{also:place}]`,
    `(opened|opening|released) [on {:date}][,] ${IN} [the ]{where:place}[ and [the ]{also:place}] ${IN} {count} [conventional |movie ]${THEATERS}`,
    `(opened|opening|released) on {:date}, ${IN} [the ]{where:place}[ and [the ]{also:place}] ${IN} {count} [conventional |movie ]${THEATERS}`,
    `in [the ]{where:place}[ and [the ]{also:place}], {film} (opened|was ~released|was ~released theatrically) ${IN} {count} [conventional |movie ]${THEATERS}`,
    `released on {:date} in [the ]{where:place}[ and [the ]{also:place}] (in|across|on) {count} ${THEATERS}`,
    `before opening on {count} ${THEATERS} in [the ]{where:place}`,
  ],
  guard: (_, { text }) =>
    !/\b(?:re-?releas\w*|re-?issue\w*|expand\w*|IMAX (?:theaters|screens))\b/i.test(
      text.replace(/(?:including|and) (?:\d+|[a-z]+) IMAX.*/, ""),
    ),
  asks: [
    {
      answer: "count",
      worth: 0.4,
      stems: [
        "In how many theaters did {film} open in {where} and {also}?",
        "How many theaters showed {film} when it opened in {where} and {also}?",
        "How many cinemas did {film} open in across {where} and {also}?",
        "In how many theaters did {film} open in {where}?",
        "How many theaters showed {film} when it opened in {where}?",
        "How many cinemas did {film} open in across {where}?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      {
        text: "The film opened in 3,858 theaters in the United States and Canada.",
        finds: { count: "3,858", where: "United States", also: "Canada" },
      },
      {
        text: "The film was released on May 20, 2009 in Norway across 120 screens.",
        finds: { count: "120", where: "Norway" },
      },
    ],
    miss: ["The film expanded to 3,858 theaters in Canada.", "The film was re-released in 300 theaters in Canada."],
  },
});
