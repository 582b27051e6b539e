import { hash32 } from "../hash.ts";
import type { Option } from "../writing/draft.ts";
import { LATEST_YEAR } from "../writing/options/latest-year.ts";
import type { Wrong } from "../writing/options/options.ts";

/** Years between two options: near enough to doubt, too far apart for a slip of memory by one. */
const APART = [3, 4, 5] as const;
/** The first films were shown in 1895. */
const FIRST = 1888;

/** Three other years; how many of them lie before the right one follows from the seed. Null for "1927/28" and its like. */
export function wrongYears(key: string, right: ReadonlySet<string>, seed: string): Wrong | null {
  if (!/^\d{4}$/.test(key)) return null;
  const year = Number(key);
  const step = APART[hash32(`${seed}|step`) % APART.length] ?? 4;
  const before = hash32(`${seed}|before`) % 4;
  const years = [-3, -2, -1, 0, 1, 2, 3]
    .filter((place) => place >= -before && place <= 3 - before && place !== 0)
    .map((place) => year + place * step);
  if (years.some((one) => right.has(String(one)) || one < FIRST || one > LATEST_YEAR)) return null;
  return { wrong: years.map(optionOf), candidates: [] };
}

function optionOf(year: number): Option {
  const text = String(year);
  return { text, key: text, from: "made", named: { whole: 0, surname: 0 }, prominence: null, place: 0 };
}
