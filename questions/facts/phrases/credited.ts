import type { Reading, Value } from "../model.ts";
import { valueFrom } from "../values.ts";
import { creditsIn, type Trade } from "./credits.ts";

/** One fact for each of those credited with the trade; of two, each with the other. */
export function credited(trade: Trade, reading: Reading): Record<string, Value>[] {
  return creditsIn(reading)
    .filter(({ trades }) => trades.includes(trade))
    .flatMap(({ people }) => inPairs(people.map(valueFrom)));
}

/** Who does all of these trades alone, and none besides. */
export function creditedAlone(wanted: readonly Trade[], reading: Reading): Record<string, Value>[] {
  return creditsIn(reading).flatMap(({ trades, people }) => {
    const [who] = people;
    const same = trades.length === wanted.length && wanted.every((trade) => trades.includes(trade));
    return same && who !== undefined && people.length === 1 ? [{ who: valueFrom(who) }] : [];
  });
}

/** Of two, each is asked for with the other. */
export function inPairs(people: readonly Value[]): Record<string, Value>[] {
  const [one, two, three] = people;
  if (one === undefined || two === undefined || three !== undefined) return people.map((who) => ({ who }));
  return [
    { who: one, other: two },
    { who: two, other: one },
  ];
}
