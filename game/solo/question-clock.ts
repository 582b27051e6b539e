/** How long a freeze frame holds the clock, milliseconds. */
const FREEZE_MS = 10_000;

/** The clock of the question in view, as of the last event. */
export type QuestionClock = {
  /** Counted so far, milliseconds. */
  readonly elapsedMs: number;
  /** What is left of a freeze, milliseconds; while any is left nothing is counted. */
  readonly frozenMs: number;
};

export const STOPPED_AT_ZERO: QuestionClock = { elapsedMs: 0, frozenMs: 0 };

/** The clock `ms` later. A machine's clock that was set back counts as no time at all. */
export function tick(clock: QuestionClock, ms: number): QuestionClock {
  const passed = Math.max(ms, 0);
  const frozen = Math.min(clock.frozenMs, passed);
  return { elapsedMs: clock.elapsedMs + passed - frozen, frozenMs: clock.frozenMs - frozen };
}

export function freeze(clock: QuestionClock): QuestionClock {
  return { ...clock, frozenMs: clock.frozenMs + FREEZE_MS };
}
