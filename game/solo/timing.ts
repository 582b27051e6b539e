import { type QuestionClock, tick } from "./question-clock.ts";
import { CLOCK_TOTAL_MS, GRACE_MS, questionSeconds } from "./scoring.ts";
import type { Asking } from "./state.ts";

/**
 * The clock of the question in view at a time, milliseconds since the epoch. It stops when time is up, however late
 * that is noticed.
 */
export function clockAt(state: Asking, now: number): QuestionClock {
  const clock = tick(state.clock, now - state.at);
  return { ...clock, elapsedMs: Math.min(clock.elapsedMs, allowedMs(state)) };
}

/**
 * What the question's clock may count before time is up, milliseconds; infinite in Relaxed. In Against the clock it is
 * what is left of the sixty seconds; elsewhere T and the grace before it.
 */
function allowedMs(state: Asking): number {
  switch (state.setup.mode) {
    case "relaxed":
      return Number.POSITIVE_INFINITY;
    case "clock":
      return Math.max(CLOCK_TOTAL_MS - state.spentMs, 0);
    default:
      return questionSeconds(state.setup.mode, state.setup.seconds) * 1000 + GRACE_MS;
  }
}

/** Milliseconds of counting left at a time, never below zero; infinite in Relaxed. A freeze is not counting. */
export function timeLeft(state: Asking, now: number): number {
  return allowedMs(state) - clockAt(state, now).elapsedMs;
}
