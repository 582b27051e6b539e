import type { Reading, Value } from "../model.ts";
import { EARNED, isOwnFigure, TOTAL } from "../phrases/earnings.ts";
import { isFinal, isOfAllReleases } from "../phrases/final.ts";
import { relation } from "../relation.ts";

const RUN =
  "[ {run:=on its original release|on original release|in its original run|in its initial run|during its initial run|during its initial theatrical run|during its original run|during its first run|in its first run|during its original theatrical run|during its initial release|on its initial release|in its initial release|upon its initial release}]";

export const grossTerritory = relation({
  name: "gross-territory",
  topic: "box-office",
  patterns: [
    // The film grossed $25.5 million in the United States and Canada.
    `${EARNED} ${TOTAL}{amount:money} in [the ]{where:place} and [the ]{also:place}${RUN}`,
    `${EARNED} ${TOTAL}{amount:money} in [the ]{where:place}${RUN}`,
    `${EARNED} ${TOTAL}{amount:money} (at|from|in) the {market:nationality} box office${RUN}`,
    `${EARNED} ${TOTAL}{amount:money}${RUN} in [the ]{where:place}[ and [the ]{also:place}]`,
  ],
  guard: ({ amount, run, where, also }, reading) =>
    isFinal(reading) &&
    isOwnFigure(amount, reading) &&
    (run !== undefined || isOfAllReleases(reading)) &&
    !WEEKEND.test(reading.text) &&
    !ELSEWHERE.test(reading.text) &&
    isLastPlace(also ?? where, reading),
  asks: [
    {
      answer: "amount",
      worth: 0.5,
      stems: [
        "How much did {film} gross in {where} and {also} {run}?",
        "What did {film} earn at the box office in {where} and {also} {run}?",
        "How much money did {film} take in {where} and {also} {run}?",
        "How much did {film} gross in {where} {run}?",
        "What did {film} earn at the box office in {where} {run}?",
        "How much money did {film} take in {where} {run}?",
        "How much did {film} gross at the {market} box office?",
        "What did {film} earn at the {market} box office?",
        "How much money did {film} take at the {market} box office?",
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
      {
        text: "The film grossed $3 million in France on its original release.",
        finds: { amount: "$3 million", run: "on its original release" },
      },
      { text: "The film went on to gross $3 million in France.", finds: { amount: "$3 million", where: "France" } },
      {
        text: "The film collected ₹45 lakh at the Indian box office.",
        finds: { amount: "₹45 lakh", market: "Indian" },
      },
      { text: "The film earned $3 million in France.", finds: { amount: "$3 million", where: "France" } },
    ],
    miss: [
      "By January 2010 the film had grossed $3 million in France.",
      "The film earned $3 million in France on its opening weekend.",
      "The film was expected to earn $3 million in France.",
      "A sequel grossed $3 million in France.",
      "The film grossed $3 million in France, Norway and Malta.",
      "It finished behind Winter Rising (2009), which grossed $3 million in France.",
    ],
  },
});

/** No further place follows: "in the United Kingdom, Ireland and Malta". */
function isLastPlace(place: Value | undefined, { text, sentence }: Reading): boolean {
  if (!place?.mention) return true;
  return !/^(?:,|,? and|,? or)? ?(?:the )?\p{Lu}/u.test(text.slice(place.mention.end - sentence.start));
}

/** Not taken at the door. */
const ELSEWHERE = /\b(?:home (?:media|video)|DVDs?|Blu-rays?|discs?|rentals?|streaming|merchandise)\b/i;

const WEEKEND = /\b(?:weekend|weeks?|opening|opened|first day|days|debut\w*|months?)\b/i;
