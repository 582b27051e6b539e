import { isFinal, isOfAllReleases } from "../phrases/final.ts";
import { relation } from "../relation.ts";

export const grossTerritory = relation({
  name: "gross-territory",
  topic: "box-office",
  patterns: [
    // The film grossed $25.5 million in the United States and Canada.
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} in [the ]{where:place} and [the ]{also:place}",
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} in [the ]{where:place}",
  ],
  guard: (_, reading) => isFinal(reading) && isOfAllReleases(reading) && !WEEKEND.test(reading.text),
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} gross in {where} and {also}?",
        "What did {film} earn at the box office in {where} and {also}?",
        "How much money did {film} take in {where} and {also}?",
        "How much did {film} gross in {where}?",
        "What did {film} earn at the box office in {where}?",
        "How much money did {film} take in {where}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film grossed $25.5 million in the United States and Canada.",
        finds: { amount: "$25.5 million", where: "United States", also: "Canada" },
      },
      { text: "The film earned $3 million in France.", finds: { amount: "$3 million", where: "France" } },
    ],
    miss: [
      "By January 2010 the film had grossed $3 million in France.",
      "The film grossed $3 million in France on its original release.",
      "The film earned $3 million in France on its opening weekend.",
      "The film was expected to earn $3 million in France.",
      "A sequel grossed $3 million in France.",
    ],
  },
});

const WEEKEND = /\b(?:weekend|week|opening|first day|debut\w*)\b/;
