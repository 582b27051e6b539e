import type { SoloSetup } from "../../game/solo/model.ts";
import { type Outcome, outcomeOf } from "../../game/solo/outcome.ts";
import type { SoloState } from "../../game/solo/state.ts";
import { type StepCode, step } from "../../game/solo/step.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import { dayOf } from "./days.ts";
import type { StoredEvent } from "./event-log.ts";

/** What follows from the events of one game. */
export type Derived = {
  readonly game: Omit<Outcome, "rows"> & { readonly setup: SoloSetup; readonly startedAt: number };
  /** In the order in which they were given; one that stands never changes. */
  readonly answers: readonly DerivedAnswer[];
};

export type DerivedAnswer = {
  readonly questionId: string;
  readonly topic: string;
  readonly at: number;
  /** The local day of the machine. */
  readonly day: string;
  readonly correct: boolean;
  readonly points: number;
  /** Time that counted, milliseconds. */
  readonly takenMs: number;
};

/** Folds a game's events by the rules of the game; fails where these do not allow one of them. */
export function derive(events: readonly StoredEvent[]): Result<Derived, StepCode> {
  let state: SoloState | null = null;
  const days: string[] = [];
  for (const { event, utcOffset } of events) {
    const stepped = step(state, event);
    if (!stepped.ok) return stepped;
    state = stepped.value;
    if (state.answers.length > days.length) days.push(dayOf(event.at, utcOffset));
  }
  return state === null ? failure("not-begun", "A game has events.") : ok(derivedFrom(state, days));
}

function derivedFrom(state: SoloState, days: readonly string[]): Derived {
  const { rows, ...outcome } = outcomeOf(state);
  const answers = rows.map((row, place) => ({
    questionId: row.questionId,
    topic: row.topic,
    at: row.at,
    day: days[place] ?? dayOf(row.at, 0),
    correct: row.right,
    points: row.points.total,
    takenMs: row.elapsedMs,
  }));
  return { game: { ...outcome, setup: state.setup, startedAt: state.startedAt }, answers };
}
