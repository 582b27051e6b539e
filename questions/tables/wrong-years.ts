import { hash32 } from "../hash.ts";
import type { Option } from "../writing/draft.ts";
import { LATEST_YEAR } from "../writing/options/latest-year.ts";
import type { Wrong } from "../writing/options/options.ts";

/**
 * Years from one option to the next: who half knows hesitates between them. Never one alone: a film is shown at a festival in one
 * year and everywhere in the next, and a prize for the films of a year is given in the next. The first that is not older than
 * `from` holds.
 */
const STEPS = [
  { from: 2015, steps: [2] },
  { from: 1920, steps: [2, 3] },
  { from: 0, steps: [3, 4] },
] as const;
/** No silent film is taken for one of the years of sound, nor the other way round. */
const SOUND = 1930;
/** The first films were shown in 1895. */
const FIRST = 1888;

/** So often other years are tried where some of them cannot be. */
const TRIES = 8;

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
    !right.has(String(year)) &&
    year >= FIRST &&
    year <= LATEST_YEAR &&
    (Number(key) < SOUND ? year <= SOUND : year >= SOUND - 1) &&
    given?.has(String(year)) !== false;
  const tries = Array.from({ length: TRIES }, (_, turn) => yearsAround(Number(key), seed, turn));
  const years = tries.find((found) => found.every(may));
  return years === undefined ? null : { wrong: years.map(optionOf), candidates: [] };
}

/** Evenly spaced, so that none stands apart; each turn moves the right one to another place or takes the other step. */
function yearsAround(year: number, seed: string, turn: number): number[] {
  const drawn = hash32(`${seed}|before`) + turn;
  const before = drawn % 4;
  const steps = STEPS.find(({ from }) => year >= from)?.steps ?? STEPS[0].steps;
  // All on one side of the right one, the furthest would be out of its age.
  const isOutermost = before === 0 || before === 3;
  const step = (isOutermost ? Math.min(...steps) : steps[Math.floor(drawn / 4) % steps.length]) ?? 1;
  return [0, 1, 2, 3].filter((place) => place !== before).map((place) => year + (place - before) * step);
}

function optionOf(year: number): Option {
  const text = String(year);
  return { text, key: text, from: "made", named: { whole: 0, surname: 0 }, prominence: null, place: 0 };
}
