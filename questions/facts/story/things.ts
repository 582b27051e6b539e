import { ACTIONS } from "../lexicon/actions.ts";
import { deedOf, thingKin } from "../lexicon/deeds.ts";
import { perReading } from "../per-reading.ts";
import { type Act, actFinder } from "./acts.ts";
import { wordsOf } from "./deeds.ts";

const TAIL = "([^;:.()!?“”]{5,160})";

// Anna buys an old lighthouse
const active = actFinder(ACTIONS, TAIL);

/** Who does something that can be seen; the words after the verb are the first of the tail. */
export const actsIn = perReading((reading): readonly Act[] => active(reading));

/** Words that would tell the same of somebody else. */
export function wordsOfThing(does: string, words: string): string[] {
  const forms = thingKin(does).flatMap((verb) => {
    const stem = verb.replace(/(?:es|s)$/, "");
    return [verb, stem, `${stem}e`, `${stem}ed`, `${stem}d`, `${stem}ing`];
  });
  return [...forms, ...wordsOf(deedOf(does)), ...words.split(" ")].filter((word) => word.length > 2);
}
