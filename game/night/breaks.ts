import { extendClock, holdClock, runClock, startClock } from "./clock.ts";
import type { NightEvent } from "./events.ts";
import { clockOf, enter, isQuiet, type NightState, withClock } from "./state.ts";

/** What stops and starts clocks: breaks, pauses, a restart. */

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

export function beginBreak(state: NightState, { at, seconds }: Event<"break-begun">): NightState {
  if (!isQuiet(state) || state.now.phase === "break") return state;
  return enter(state, { phase: "break", clock: startClock(at, seconds), back: state.now });
}

export function endBreak(state: NightState): NightState {
  return state.now.phase === "break" ? enter(state, state.now.back) : state;
}

export function pause(state: NightState, at: number): NightState {
  const clock = clockOf(state);
  if (clock === null || state.held !== "no") return state;
  return { ...withClock(state, holdClock(clock, at)), held: "host" };
}

export function resume(state: NightState, at: number): NightState {
  if (state.held === "no") return state;
  const clock = clockOf(state);
  const next: NightState = { ...state, held: "no" };
  return clock === null ? next : withClock(next, runClock(clock, at));
}

export function extend(state: NightState, { seconds }: Event<"extended">): NightState {
  const clock = clockOf(state);
  return clock === null ? state : withClock(state, extendClock(clock, seconds));
}

/** Nobody knows what happened after the last event, so no time is counted for it. */
export function recover(state: NightState): NightState {
  if (state.now.phase === "end") return state;
  const clock = clockOf(state);
  const next: NightState = { ...state, held: "restart" };
  return clock === null ? next : withClock(next, holdClock(clock, state.at));
}

/**
 * What an undo does beside passing its target over. A question that opens again waits, with the time that it had left;
 * a pause that is taken back costs no time.
 */
export function settleUndo(state: NightState, target: NightEvent, at: number): NightState {
  const clock = clockOf(state);
  if (clock === null || state.held !== "no") return state;
  if (target.type === "paused") return withClock(state, runClock(holdClock(clock, target.at), at));
  if (target.type === "closed" || target.type === "skipped" || target.type === "ended") return pause(state, target.at);
  return state;
}
