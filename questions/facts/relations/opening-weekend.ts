import { relation } from "../relation.ts";

export const openingWeekend = relation({
  name: "opening-weekend",
  topic: "box-office",
  patterns: [
    // For its opening weekend, the film took in a total of $28.3 million.
    "(for|in|during|on|over) (its|the) opening weekend, {film} ~(grossed|earned|made|took in|collected) [a total of ]{amount:money}",
    // The film grossed $258,500 in nine theaters during its opening weekend.
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} (in|from|at) {theaters:count} (theaters|theatres|cinemas|screens|locations) (in|during|on|over) its (opening|first) weekend/",
    "(in|during|on|over) its (opening|first) weekend, {film} ~(grossed|earned|made|took in|collected) {amount:money} (in|from|at) {theaters:count} (theaters|theatres|cinemas|screens|locations)",
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} (in|during|on|over) its (opening|first) weekend in [the ]{where:place}",
    "(in|during|on|over) its (opening|first) weekend[ in [the ]{where:place}], {film} ~(grossed|earned|made|took in|collected) {amount:money}",
    "{film} ~(grossed|earned|made|took in|collected) {amount:money} (in|during|on|over) its (opening|first) weekend[,| with] an average",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} gross in its opening weekend in {theaters} theaters?",
        "How much did {film} earn in {theaters} theaters on its opening weekend?",
        "On its opening weekend, how much did {film} make in {theaters} theaters?",
        "How much did {film} gross in its opening weekend in {where}?",
        "How much did {film} earn on its opening weekend in {where}?",
        "How much did {film} take in its first weekend in {where}?",
        "How much did {film} gross in its opening weekend?",
        "How much did {film} earn on its opening weekend?",
        "How much did {film} take in its opening weekend?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film grossed $258,500 in nine theaters during its opening weekend.",
        finds: { amount: "$258,500", theaters: "nine" },
      },
      { text: "In its first weekend, the film earned $4.1 million.", finds: { amount: "$4.1 million" } },
    ],
    miss: [
      "The film earned $4.1 million in its second weekend.",
      "In its first weekend of wide release the film earned $4.1 million.",
    ],
  },
});
