import { hash32 } from "../hash.ts";
import type { Option } from "../writing/draft.ts";
import { LATEST_YEAR } from "../writing/options/latest-year.ts";
import type { Wrong } from "../writing/options/options.ts";

/** Two years are apart enough for a slip of memory by one; beyond six nobody who has seen the film could doubt. */
const APART = 2;
const FAR = 6;
/** The first films were shown in 1895. */
const FIRST = 1888;

/** So often other years are tried where some of them cannot be. */
const TRIES = 16;

/**
 * Three other years; how many of them lie before the right one follows from the seed. All are among those that are
 * `given`, where it matters. Null for "1927/28" and its like, and where no three years can be had.
 */
export function wrongYears(
  key: string,
  right: ReadonlySet<string>,
  seed: string,
  given: ReadonlySet<string> | null = null,
): Wrong | null {
  if (!/^\d{4}$/.test(key)) return null;
  const may = (year: number) =>
    !right.has(String(year)) && year >= FIRST && year <= LATEST_YEAR && given?.has(String(year)) !== false;
  const tries = Array.from({ length: given === null ? 1 : TRIES }, (_, turn) => yearsAround(Number(key), seed, turn));
  const years = tries.find((found) => found.every(may));
  return years === undefined ? null : { wrong: years.map(optionOf), candidates: [] };
}

function yearsAround(year: number, seed: string, turn: number): number[] {
  const own = turn === 0 ? seed : `${seed}|${turn}`;
  const before = (hash32(`${seed}|before`) + turn) % 4;
  const earlier = awayBy(before, `${own}|earlier`).map((away) => year - away);
  const later = awayBy(3 - before, `${own}|later`).map((away) => year + away);
  return [...earlier, ...later].sort((a, b) => a - b);
}

/** So many distances on one side of the right year, two or three from one to the next. */
function awayBy(count: number, seed: string): number[] {
  const room = FAR - count * APART;
  const first = APART + (hash32(`${seed}|first`) % (Math.min(room, 1) + 1));
  return Array.from({ length: count }, (_, place) => first + place * (count === 2 && room > 1 ? widened(seed) : APART));
}

const widened = (seed: string): number => APART + (hash32(`${seed}|step`) % 2);

function optionOf(year: number): Option {
  const text = String(year);
  return { text, key: text, from: "made", named: { whole: 0, surname: 0 }, prominence: null, place: 0 };
}
