import type { Mode } from "./model.ts";

/** T in Against the clock, seconds; elsewhere the setup says it. */
export const CLOCK_QUESTION_SECONDS = 10;
/** What Against the clock gives for all questions together, milliseconds. */
export const CLOCK_TOTAL_MS = 60_000;
/** Reading the options costs nothing: time is counted from this long after they show. */
export const GRACE_MS = 500;
const RELAXED_POINTS = 500;

export type ScoredAnswer = {
  readonly mode: Mode;
  /** T, seconds. */
  readonly seconds: number;
  /** From the options' showing to the answer, pauses and freezes left out, milliseconds. */
  readonly elapsedMs: number;
  /** Right answers in a row, this one included: n. */
  readonly inARow: number;
  readonly secondTake: boolean;
  /** The share of its points that the answer earns, by `creditOf`. */
  readonly credit: number;
};

export type Points = {
  /** For being right, quick, and near where nearness counts. */
  readonly base: number;
  /** For the row of right answers. */
  readonly streak: number;
  /** What a second take costs: zero or less. */
  readonly secondTake: number;
  readonly total: number;
};

export const NO_POINTS: Points = { base: 0, streak: 0, secondTake: 0, total: 0 };

/**
 * Points of a right answer: `round(1000 * (1 - t / 2T))` with t in seconds counted from half a second after the options
 * show, between 0 and T; a flat 500 in Relaxed; of that the share `credit`. The n-th right answer in a row adds `100 * min(n - 1, 5)`. On a second
 * take the sum of both is halved, half a point rounded up.
 */
export function pointsFor({ mode, seconds, elapsedMs, inARow, secondTake, credit }: ScoredAnswer): Points {
  const t = Math.min(Math.max((elapsedMs - GRACE_MS) / 1000, 0), seconds);
  const full = mode === "relaxed" ? RELAXED_POINTS : 1000 * (1 - t / (2 * seconds));
  const base = Math.round(full * credit);
  const streak = 100 * Math.min(Math.max(inARow - 1, 0), 5);
  const whole = base + streak;
  const total = secondTake ? Math.round(whole / 2) : whole;
  return { base, streak, secondTake: total - whole, total };
}

/** T for a mode, seconds. */
export function questionSeconds(mode: Mode, seconds: number): number {
  return mode === "clock" ? CLOCK_QUESTION_SECONDS : seconds;
}
