import { kindOfPlace } from "../lexicon/places.ts";
import { isFinal } from "../phrases/final.ts";
import { relation } from "../relation.ts";

/** Not of one weekend, one day or another film. */
const PART =
  /\b(?:weekends?|opened|openings?|debut\w*|days?|weeks?|record|behind|previous|sequels?|re-?releas\w*|expected|projected)\b/i;
const ALL_TOLD = /\b(?:markets?|territor(?:y|ies)|countries|grosses|earnings|total|outside)\b/i;

export const territoryList = relation({
  name: "territory-list",
  topic: "box-office",
  patterns: [
    // Its largest markets were France ($27.5 million) and Norway ($9 million).
    "{where:place} \\({amount:money}\\)",
  ],
  guard: ({ where, amount }, reading) =>
    isFinal(reading) &&
    !PART.test(reading.text) &&
    ALL_TOLD.test(reading.text) &&
    kindOfPlace(where?.text ?? "") === "country" &&
    !/\band (?:the )?$/.test(
      reading.text
        .slice(0, (where?.mention?.start ?? 0) - reading.sentence.start)
        .replace(/\), and (?:the )?$/, "")
        .replace(/\) and (?:the )?$/, ""),
    ) &&
    amount?.mention?.quantity?.about === null,
  asks: [
    {
      answer: "amount",
      worth: 0.4,
      stems: [
        "How much did {film} take in {where}?",
        "How much did {film} earn at the box office in {where}?",
        "How much did {film} gross in {where}?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      {
        text: "The film earned its highest grosses in France ($27.5 million), Norway ($9.1 million) and Japan ($8.2 million).",
        finds: { where: "Norway", amount: "$9.1 million" },
      },
      { text: "Its largest market was Germany ($29.7 million).", finds: { where: "Germany", amount: "$29.7 million" } },
    ],
    miss: [
      "It opened strongly in France ($2.5 million) and Norway ($1 million).",
      "On its first weekend it led in France ($2.5 million).",
      "Its largest market were France and Norway ($2.5 million).",
    ],
  },
});
