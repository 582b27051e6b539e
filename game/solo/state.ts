import type { Given } from "../given.ts";
import type { Drawn, Lifeline, SoloSetup } from "./model.ts";
import type { QuestionClock } from "./question-clock.ts";
import type { Points } from "./scoring.ts";

/** An answer that stands. */
export type Answer = {
  readonly index: number;
  /** What was answered in the end; null where time ran out. */
  readonly given: Given | null;
  /** The wrong first answer where a second take was used up. */
  readonly first: Given | null;
  readonly right: boolean;
  /** What the question's clock counted, milliseconds: pauses and freezes left out, time that was up not exceeded. */
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
  /** Counted by the clocks of all questions answered, milliseconds. */
  readonly spentMs: number;
  readonly startedAt: number;
  /** Of the last event. */
  readonly at: number;
};

/** Dealt, and nothing shown yet. */
type Ready = Common & { readonly phase: "ready" };

export type Asking = Common & {
  readonly phase: "asking";
  readonly clock: QuestionClock;
  readonly cut: readonly number[];
  /** A second take was laid down: one wrong answer is forgiven. */
  readonly secondTake: boolean;
  readonly first: Given | null;
  /** Clues told so far, from 1; of no meaning where the question has none. */
  readonly clues: number;
  /** A typed answer that was near, and may be put right once. */
  readonly near: string | null;
};

/** Out of sight, clock stopped. */
type Paused = Common & { readonly phase: "paused"; readonly held: Asking };

/** The last answer of `answers` is on the screen. With an `ending`, no question follows. */
export type Revealed = Common & { readonly phase: "revealed"; readonly ending: Ending | null };

/** Left before the end. */
type Left = Common & { readonly phase: "left"; readonly ending: "left" };

export type SoloState = Ready | Asking | Paused | Revealed | Left;

/** What every phase knows, of a state in any of them. */
export function commonOf(state: SoloState): Common {
  const { setup, draw, index, answers, score, streak, bestStreak, lifelines, spentMs, startedAt, at } = state;
  return { setup, draw, index, answers, score, streak, bestStreak, lifelines, spentMs, startedAt, at };
}

/** Why no question follows, whether the game was played to its end or left; null while it goes on. */
export function endingOf(state: SoloState): Ending | null {
  return state.phase === "left" || state.phase === "revealed" ? state.ending : null;
}

export function isOver(state: SoloState): boolean {
  return endingOf(state) !== null;
}
