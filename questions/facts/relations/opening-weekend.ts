import {
  EARNED,
  FIRST_WEEKEND,
  hasPlacesSaid,
  isFirstWeekend,
  isOwnFigure,
  THEATERS,
  TOTAL,
} from "../phrases/earnings.ts";
import { relation } from "../relation.ts";

const WHERE = "[ in [the ]{where:place}[ and [the ]{also:place}]| at the {market:nationality} box office]";
const IN_THEATERS = `(in|from|at|across|on) {theaters:count} ${THEATERS}`;

export const openingWeekend = relation({
  name: "opening-weekend",
  topic: "box-office",
  patterns: [
    // For its opening weekend, the film took in a total of $28.3 million.
    `${FIRST_WEEKEND}${WHERE}[,] {film} ~${EARNED} ${TOTAL}{amount:money}[ ${IN_THEATERS}]`,
    // The film grossed $258,500 in nine theaters during its opening weekend.
    `${EARNED} ${TOTAL}{amount:money} ${IN_THEATERS}[,| and| with ...] ${FIRST_WEEKEND}/`,
    `${EARNED} ${TOTAL}{amount:money} ${FIRST_WEEKEND}${WHERE}`,
    `${EARNED} ${TOTAL}{amount:money} ${IN_THEATERS} ${FIRST_WEEKEND}${WHERE}`,
    `${EARNED} ${TOTAL}{amount:money} in [the ]{where:place}[ and [the ]{also:place}] ${FIRST_WEEKEND}`,
    // It opened to $12.4 million, finishing second.
    "(opened|debuted|opening|debuting|premiered) (to|with) [a ]{amount:money} (opening |first |debut )weekend",
    "(an|its) opening weekend (of|total of|gross of|haul of|take of) {amount:money}",
    "opening weekend (gross|take|haul|total) (was|of) {amount:money}",
    "(opened|debuted) (at|to|with) {amount:money} ... weekend",
  ],
  guard: (values, reading) =>
    isFirstWeekend(reading) && isOwnFigure(values.amount, reading) && hasPlacesSaid(values, reading),
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} gross in its opening weekend in {theaters} theaters?",
        "How much did {film} earn in {theaters} theaters on its opening weekend?",
        "On its opening weekend, how much did {film} make in {theaters} theaters?",
        "How much did {film} gross in its opening weekend in {where} and {also}?",
        "How much did {film} earn on its opening weekend in {where} and {also}?",
        "How much did {film} take in its first weekend in {where} and {also}?",
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
      {
        text: "It earned $9.5 million in its opening weekend in France, finishing second.",
        context: "The film did well.",
        finds: { amount: "$9.5 million", where: "France" },
      },
      {
        text: "Released in May, the film grossed $9.5 million from 1,204 screens in its first weekend.",
        finds: { amount: "$9.5 million" },
      },
      { text: "In its first weekend, the film earned $4.1 million.", finds: { amount: "$4.1 million" } },
    ],
    miss: [
      "The film earned $4.1 million in its second weekend.",
      "It finished behind Winter Rising (2009), which grossed $9.5 million in its opening weekend.",
      "Released in Norway and Malta, the film earned $4.1 million in its first weekend.",
      "On its re-release the film earned $4.1 million in its first weekend.",
      "In its first weekend of wide release the film earned $4.1 million.",
    ],
  },
});
