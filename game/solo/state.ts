import type { Drawn, Lifeline, SoloSetup } from "./model.ts";
import type { QuestionClock } from "./question-clock.ts";
import type { Points } from "./scoring.ts";

/** An answer that stands. Places are places among the options as shown. */
export type Answer = {
  readonly index: number;
  /** What was chosen in the end; null where time ran out. */
  readonly place: number | null;
  /** The wrong first choice where a second take was used up. */
  readonly firstPlace: number | null;
  readonly right: boolean;
  readonly elapsedMs: number;
  readonly points: Points;
  /** When it was given, milliseconds since the epoch. */
  readonly at: number;
};

/** Why there is no next question. */
export type Ending = "all-asked" | "missed" | "time" | "left";

type Common = {
  readonly setup: SoloSetup;
  readonly draw: readonly Drawn[];
  /** The question in view; while ready, the one that comes next. */
  readonly index: number;
  readonly answers: readonly Answer[];
  readonly score: number;
  readonly streak: number;
  readonly bestStreak: number;
  /** Those not used yet. */
  readonly lifelines: readonly Lifeline[];
  /** Counted for all questions before the one in view, milliseconds. */
  readonly spentMs: number;
  readonly startedAt: number;
  /** Of the last event. */
  readonly at: number;
};

/** Dealt, and nothing shown yet. */
export type Ready = Common & { readonly phase: "ready" };

export type Asking = Common & {
  readonly phase: "asking";
  readonly clock: QuestionClock;
  readonly cut: readonly number[];
  /** A second take was laid down: one wrong choice is forgiven. */
  readonly secondTake: boolean;
  readonly firstPlace: number | null;
};

/** Out of sight, clock stopped. */
export type Paused = Common & { readonly phase: "paused"; readonly held: Asking };

/** The last answer of `answers` is on the screen. With an `ending`, no question follows. */
export type Revealed = Common & { readonly phase: "revealed"; readonly ending: Ending | null };

/** Left before the end. */
export type Left = Common & { readonly phase: "left"; readonly ending: "left" };

export type SoloState = Ready | Asking | Paused | Revealed | Left;

/** No question follows, whether the game was played to its end or left. */
export function isOver(state: SoloState): boolean {
  return state.phase === "left" || (state.phase === "revealed" && state.ending !== null);
}
