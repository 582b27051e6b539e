import { type Named, openAmong, touchedBy } from "./barred.ts";

/** What every selector takes. */
export type Choosing = {
  /** Names that may not come up, nor anything that contains them or is contained in them. */
  readonly excluding: readonly string[];
  /** Whatever the others are to stand beside. It never comes up itself, and what is known of it guides the choice. */
  readonly like?: string | undefined;
  /**
   * Breaks ties. Without it equals stand by name, and every article gets the same ones; with one (the article's title,
   * a question's id) each gets its own, the same every time.
   */
  readonly salt?: string | undefined;
  /** How many at most; 40 unless told otherwise. */
  readonly limit?: number | undefined;
};

const LIMIT = 40;
/** How many items one name may bar at most, so that few need to be compared with it. */
const NAMESAKES = 24;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

type Priced<T> = { readonly item: T; readonly cost: number };

/** What an item costs, and what it costs at the least, which is quicker to tell. */
export type Price<T> = { readonly of: (item: T) => number; readonly least: (item: T) => number };

/**
 * The items that cost no more than the `limit`-th cheapest does: ties are only worth breaking among these. Those that
 * cost more at the least are not looked at.
 */
function cheapest<T>(items: readonly T[], price: Price<T>, limit: number): readonly Priced<T>[] {
  const byLeast = new Map<number, T[]>();
  for (const item of items) {
    const least = price.least(item);
    const alike = byLeast.get(least);
    if (alike === undefined) byLeast.set(least, [item]);
    else alike.push(item);
  }
  const priced: Priced<T>[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (const [least, alike] of [...byLeast].sort((one, other) => one[0] - other[0])) {
    if (least > worst) break;
    for (const item of alike) priced.push({ item, cost: price.of(item) });
    worst = worstOf(priced, limit);
  }
  return priced.filter(({ cost }) => cost <= worst);
}

/** What the `limit`-th cheapest costs; anything may come while there are fewer. */
function worstOf(priced: readonly Priced<unknown>[], limit: number): number {
  if (priced.length < limit) return Number.POSITIVE_INFINITY;
  const costs = new Float64Array(priced.length);
  let at = 0;
  for (const { cost } of priced) costs[at++] = cost;
  return costs.sort()[limit - 1] ?? Number.POSITIVE_INFINITY;
}

/** The items that may come up, the cheapest first; equals by salted hash, then by name. */
export function ranked<T extends Named>(
  items: readonly T[],
  { excluding, like, salt, limit = LIMIT }: Choosing,
  cost: ((item: T) => number) | Price<T>,
): readonly T[] {
  const price = typeof cost === "function" ? { of: cost, least: () => 0 } : cost;
  const isLike = like === undefined ? new Set<T>() : touchedBy(items, like);
  return cheapest(openAmong(items, excluding), price, limit + NAMESAKES)
    .filter(({ item }) => !isLike.has(item))
    .map((priced) => ({ ...priced, tie: salt === undefined ? 0 : hash(`${salt}\u0000${priced.item.name}`) }))
    .sort((one, other) => one.cost - other.cost || one.tie - other.tie || compareText(one.item.name, other.item.name))
    .slice(0, limit)
    .map(({ item }) => item);
}

/** Years outside a span, in steps of four, ten steps at most; none where nothing is known. */
export function eraCost(year: number | undefined, from: number | null, to: number | null): number {
  if (year === undefined) return 0;
  const before = from === null ? 0 : from - year;
  const after = to === null ? 0 : year - to;
  return Math.min(10, Math.max(0, before, after) / 4);
}

/** 12, more than all else together, for what was not there yet in that year; nothing where a year is not known. */
export function foundingCost(year: number | undefined, founded: number | null): number {
  return year !== undefined && founded !== null && founded > year ? 12 : 0;
}

/** How far from as well known as wanted; where nothing is wanted, the better known come first. */
export function prominenceCost(wanted: number | undefined, prominence: number): number {
  return wanted === undefined ? (3 - prominence) * 0.75 : Math.abs(wanted - prominence);
}
