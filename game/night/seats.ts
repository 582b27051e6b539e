import type { NightEvent } from "./events.ts";
import { slotAt } from "./slots.ts";
import { type NightState, type Seat, seatOf, withBasis } from "./state.ts";

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

export function takeSeat(state: NightState, event: Event<"seated">): NightState {
  const { seats } = state.basis;
  if (seats.has(event.seat) || isCodeTaken(state, event.code)) return state;
  const { seat, name, colour, code, paper, start } = event;
  return withSeat(state, { seat, slot: seats.size, name, colour, code, paper, start, joker: null, gone: null });
}

/** Codes of seats that are gone stay taken: a slip of paper with one must not open another team's seat. */
export function isCodeTaken({ basis }: NightState, code: string): boolean {
  return [...basis.seats.values()].some((seat) => seat.code === code);
}

export function changeSeat(state: NightState, handle: string, change: Partial<Seat>): NightState {
  const seat = seatOf(state.basis, handle);
  return seat === undefined ? state : withSeat(state, { ...seat, ...change });
}

export function mergeSeats(state: NightState, { from, into }: Event<"merged">): NightState {
  if (from === into || seatOf(state.basis, into) === undefined) return state;
  return leaveSeat(state, from, "merged");
}

export function leaveSeat(state: NightState, handle: string, gone: "removed" | "merged"): NightState {
  const seat = seatOf(state.basis, handle);
  if (seat === undefined) return state;
  const waiting = state.waiting.map((ask) =>
    slotAt(ask.answers, seat.slot) === undefined ? ask : { ...ask, answered: ask.answered - 1 },
  );
  return withSeat({ ...state, waiting }, { ...seat, gone });
}

/** Once a night, for a round whose title stands and of which nothing was put. */
export function playJoker(state: NightState, { seat: handle, round }: Event<"joker">): NightState {
  if (!jokersOpen(state) || round !== state.round) return state;
  if (seatOf(state.basis, handle)?.joker !== null) return state;
  return changeSeat(state, handle, { joker: round });
}

/**
 * A team on paper: its sheet is handed in when the round is over, so the joker counts for the round in hand as long as
 * no other round has begun.
 */
export function markJoker(state: NightState, { seat: handle, round }: Event<"marked-joker">): NightState {
  const seat = seatOf(state.basis, handle);
  if (!state.basis.plan.jokers || round !== state.round || !seat?.paper || seat.joker !== null) return state;
  return changeSeat(state, handle, { joker: round });
}

/** Also where its first question was skipped: whoever has seen one may not choose this round for it. */
export function jokersOpen({ basis, now, round, waiting, skipped }: NightState): boolean {
  const put = [...waiting, ...basis.played, ...skipped.filter((question) => question.put)];
  return basis.plan.jokers && now.phase === "round" && !put.some((question) => question.round === round);
}

function withSeat(state: NightState, seat: Seat): NightState {
  return withBasis(state, { seats: new Map(state.basis.seats).set(seat.seat, seat) });
}
