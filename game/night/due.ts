import { cluesOf } from "../../questions/key.ts";
import { isFinal } from "./answers.ts";
import { leftMs } from "./clock.ts";
import type { NightEvent } from "./events.ts";
import { FAIR_BOUND_MS } from "./fair-time.ts";
import { slotAt } from "./slots.ts";
import { askOf, clockOf, itemOf, type NightState, seatsOf } from "./state.ts";

/**
 * When the program itself must look again, milliseconds since the epoch: as long after the end as a fair answer may
 * still arrive. Null where no clock of a question runs.
 */
export function dueAt(state: NightState): number | null {
  const { now } = state;
  if (now.phase !== "open" && now.phase !== "tie-open") return null;
  if (now.clock.kind !== "running") return null;
  return Math.min(nextClueAt(state) ?? Number.POSITIVE_INFINITY, now.clock.endsAt + FAIR_BOUND_MS);
}

/**
 * When the next clue of the open question is told, milliseconds since the epoch: of n clues the k-th after `(k - 1) / n` of the time
 * that the question was put with, pauses left out. Null where there is none, or the clock stands.
 */
function nextClueAt(state: NightState): number | null {
  const { now } = state;
  if (now.phase !== "open" || now.clock.kind !== "running") return null;
  const ask = askOf(state, now.ask);
  const question = ask === undefined ? undefined : itemOf(state.basis.plan, ask)?.question;
  const count = question === undefined ? 0 : cluesOf(question).length;
  if (ask === undefined || ask.clues >= count) return null;
  const { endsAt, totalMs } = now.clock;
  return endsAt - totalMs + Math.ceil((ask.clues * ask.seconds * 1000) / count);
}

/**
 * What the program does by itself: tells the next clue; closes a question whose time is up, or one whose first answers are final once all
 * seats that are here have answered. `present` tells whether a seat has a phone connected; one that vanished holds up
 * nobody. Where answers may change, the clock runs to its end.
 */
export function due(state: NightState, now: number, present: (seat: string) => boolean): NightEvent[] {
  const clue = nextClueAt(state);
  if (clue !== null && now >= clue && state.now.phase === "open")
    return [{ type: "clue", at: now, ask: state.now.ask }];
  const time = dueAt(state);
  if (time !== null && now >= time) return [{ type: "closed", at: now, reason: "time" }];
  return allAnswered(state, now, present) ? [{ type: "closed", at: now, reason: "all-answered" }] : [];
}

function allAnswered(state: NightState, at: number, present: (seat: string) => boolean): boolean {
  const clock = clockOf(state);
  if (state.now.phase !== "open" || state.held !== "no" || clock === null || leftMs(clock, at) === 0) return false;
  const ask = askOf(state, state.now.ask);
  if (ask === undefined || ask.answered === 0 || !isFinal(state, ask)) return false;
  return seatsOf(state.basis).every(
    ({ seat, slot, paper }) => paper || !present(seat) || slotAt(ask.answers, slot) !== undefined,
  );
}
