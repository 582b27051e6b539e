import type { Counted } from "./extremes.ts";

/** Answers that took from `from` up to a second more; the last one holds all that took longer. */
export type TimeBucket = { readonly from: number; readonly answered: number; readonly right: number };

/** The last bucket begins here, seconds. */
const LAST = 20;

/** Half seconds, as the store counts them, gathered into seconds; all up to the last with an answer. */
export function timeBuckets(rows: readonly Counted[]): readonly TimeBucket[] {
  const buckets: TimeBucket[] = Array.from({ length: LAST + 1 }, (_, from) => ({ from, answered: 0, right: 0 }));
  for (const { value, answered, right } of rows) {
    const from = Math.min(LAST, Math.floor(Number(value) / 2));
    const bucket = buckets[from];
    if (bucket !== undefined) {
      buckets[from] = { from, answered: bucket.answered + answered, right: bucket.right + right };
    }
  }
  return buckets.slice(0, buckets.findLastIndex(({ answered }) => answered > 0) + 1);
}

/** Seconds within which half of the answers came, spread evenly within their half second; null without answers. */
export function medianSeconds(rows: readonly Counted[]): number | null {
  const sorted = [...rows].sort((a, b) => Number(a.value) - Number(b.value));
  const half = sorted.reduce((sum, { answered }) => sum + answered, 0) / 2;
  let passed = 0;
  for (const { value, answered } of sorted) {
    if (answered > 0 && passed + answered >= half) return (Number(value) + (half - passed) / answered) / 2;
    passed += answered;
  }
  return null;
}
