import { THING_DEEDS, thingKin } from "../lexicon/deeds.ts";
import { unmask } from "../mentions/mask.ts";
import type { Reading, Value } from "../model.ts";
import { textValue, valueFrom } from "../values.ts";
import { actFinder } from "./acts.ts";
import { isBound } from "./bound.ts";
import { CLAUSE_END, SOMEBODY } from "./clauses.ts";

// Anna buys an old lighthouse | Anna steals Martin's boat
const finds = actFinder(
  THING_DEEDS,
  `((?:an?|the|two|three|four|five|several|some|${SOMEBODY.replace("(", "(?:")}'s?) [^,;:.()!?“”]{3,90}?)${CLAUSE_END}`,
);

/** Who does what with which thing, if the thing is told well enough to be known by it. */
export function thingsIn(reading: Reading): Readonly<Record<string, Value>>[] {
  return finds(reading).flatMap(({ who, does, tail }) => {
    const what = unmask(tail[0] ?? "", reading.mentions).trim();
    const words = what.split(/\s+/).length;
    if (words < 3 || words > 12 || !isBound(what, who, undefined) || / or /.test(what)) return [];
    return [{ who: valueFrom(who), does: textValue(does), what: textValue(what) }];
  });
}

/** Words that would tell the same of somebody else. */
export function wordsOfThing(does: string): string[] {
  return thingKin(does).flatMap((verb) => {
    const stem = verb.replace(/(?:es|s)$/, "");
    return [verb, stem, `${stem}e`, `${stem}ed`, `${stem}d`, `${stem}ing`];
  });
}
