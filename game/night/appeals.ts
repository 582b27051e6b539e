import type { NightEvent } from "./events.ts";
import { isCorrection, laidOf } from "./key.ts";
import { askOf, inRound, type NightState, playedOf, seatOf, withAsk, withBasis } from "./state.ts";

/** What is contested, and what the host makes of it. Points follow from it by themselves. */

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

export function takeAppeal(state: NightState, { seat, ask, text }: Event<"appealed">): NightState {
  if (!mayAppeal(state, seat, ask)) return state;
  return { ...state, appeals: [...state.appeals, { ask, seat, text, declined: false }] };
}

/** Of what was revealed, once for each question, until the round's standings. */
export function mayAppeal(state: NightState, seat: string, handle: string): boolean {
  const ask = playedOf(state, handle);
  if (ask === undefined || !inRound(state) || ask.round !== state.round) return false;
  if (state.now.phase === "end" || seatOf(state.basis, seat) === undefined) return false;
  return !state.appeals.some((appeal) => appeal.ask === handle && appeal.seat === seat);
}

export function declineAppeal(state: NightState, { ask, seat }: Event<"appeal-declined">): NightState {
  const at = state.appeals.findIndex((appeal) => appeal.ask === ask && appeal.seat === seat && !appeal.declined);
  const appeal = state.appeals[at];
  return appeal === undefined ? state : { ...state, appeals: state.appeals.with(at, { ...appeal, declined: true }) };
}

export function correct(state: NightState, { ask: handle, correction }: Event<"corrected">): NightState {
  const ask = askOf(state, handle);
  if (ask === undefined) return state;
  const laid = laidOf(state.basis, ask);
  if (laid === undefined || !isCorrection(laid, correction)) return state;
  return withAsk(state, { ...ask, corrections: [...ask.corrections, correction] });
}

export function adjust(state: NightState, { seat, points, reason }: Event<"adjusted">): NightState {
  if (seatOf(state.basis, seat) === undefined) return state;
  return withBasis(state, { adjusted: [...state.basis.adjusted, { seat, points, reason }] });
}

export type AppealState = "open" | "allowed" | "declined";

/** A question that was corrected has its appeals allowed. */
export function appealState(state: NightState, handle: string, seat?: string): AppealState | "none" {
  const appeals = state.appeals.filter((appeal) => appeal.ask === handle && (seat ?? appeal.seat) === appeal.seat);
  if (appeals.length === 0) return "none";
  if ((askOf(state, handle)?.corrections.length ?? 0) > 0) return "allowed";
  return appeals.every(({ declined }) => declined) ? "declined" : "open";
}
