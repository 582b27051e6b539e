import type { WeekFigures } from "./weeks.ts";

export type Forecast = {
  /** Kept as much, more or less than expected; unknown with too few reviews. */
  readonly kind: "unknown" | "as" | "more" | "less";
  readonly reviews: number;
  /** Shares of the reviews. */
  readonly kept: number;
  readonly expected: number;
};

const LEAST = 50;
/** Standard errors that may be chance. */
const CHANCE = 1.96;

/** Compares what was kept with what the schedule expected; within what chance does, they are the same. */
export function forecastOf(weeks: readonly Pick<WeekFigures, "learnt" | "kept" | "expected">[]): Forecast {
  const reviews = sum(weeks.map(({ learnt }) => learnt));
  if (reviews < LEAST) return { kind: "unknown", reviews, kept: 0, expected: 0 };
  const kept = sum(weeks.map((week) => week.kept)) / reviews;
  const expected = sum(weeks.map((week) => week.expected)) / reviews;
  const error = Math.sqrt((expected * (1 - expected)) / reviews);
  const same = Math.abs(kept - expected) <= CHANCE * error || Math.round(kept * 100) === Math.round(expected * 100);
  return { kind: same ? "as" : kept > expected ? "more" : "less", reviews, kept, expected };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
