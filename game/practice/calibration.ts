import { recallAfter, stabilitiesUntil } from "./fsrs.ts";

/**
 * People forget faster or slower than the model's defaults. How much, follows from their own reviews: `pace` is the factor
 * on every stability with which the model would have expected as many recalls as there were. The schedule itself stays that
 * of ts-fsrs: what changes is the retention that is asked of it.
 */

/** A review of a card that had been learnt: how long after the one before, and whether it was recalled. */
export type Sample = { readonly days: number; readonly stability: number; readonly recalled: boolean };

/** Reviews that are looked at, the newest; people change. */
export const SAMPLES = 800;
/** How much a pace other than 1 has to be borne out: so many reviews against the logarithm of the pace. */
const DOUBT = 2;
const FURTHEST = Math.log(8);
const STEPS = 24;

/** The pace at which the model expects as many recalls as there were, found by bisection; 1 without samples. */
export function paceOf(samples: readonly Sample[]): number {
  if (samples.length === 0) return 1;
  const recalled = samples.filter((sample) => sample.recalled).length;
  let [low, high] = [-FURTHEST, FURTHEST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (expected(samples, Math.exp(middle)) + DOUBT * middle < recalled) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

function expected(samples: readonly Sample[], pace: number): number {
  return samples.reduce((sum, { days, stability }) => sum + recallAfter(days, stability * pace), 0);
}

/** What to ask of the model so that a person of this pace keeps `wished`; in thousandths. */
export function askedRetention(wished: number, pace: number): number {
  const asked = recallAfter(stabilitiesUntil(wished) * pace, 1);
  return Math.round(Math.min(0.99, Math.max(0.4, asked)) * 1000) / 1000;
}
