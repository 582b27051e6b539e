import type { NightEvent } from "./events.ts";
import { optionsOf } from "./key.ts";
import { slotAt, withSlot } from "./slots.ts";
import {
  type Ask,
  askOf,
  itemOf,
  type NightState,
  roundOf,
  type Seat,
  type SeatAnswer,
  seatOf,
  withAsk,
} from "./state.ts";

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

/** Only to the question that is open; in `speed` the first answer is final. */
export function takeAnswer(state: NightState, event: Event<"answered">): NightState {
  const { now } = state;
  const seat = seatOf(state.basis, event.seat);
  if (now.phase !== "open" || now.ask !== event.ask || seat === undefined) return state;
  const ask = askOf(state, event.ask);
  if (ask === undefined || !isOption(state, ask, event.given.place)) return state;
  if (isFinal(state, ask) && slotAt(ask.answers, seat.slot) !== undefined) return state;
  return withAsk(state, withAnswer(ask, seat, { given: event.given, tookMs: event.tookMs }));
}

/** What stood on a team's paper; null takes the mark away. */
export function markPaper(state: NightState, event: Event<"marked">): NightState {
  const seat = seatOf(state.basis, event.seat);
  const ask = askOf(state, event.ask);
  if (seat === undefined || ask === undefined) return state;
  const { given } = event;
  if (given !== null && !isOption(state, ask, given.place)) return state;
  return withAsk(state, withAnswer(ask, seat, given === null ? undefined : { given, tookMs: null }));
}

export function isFinal({ basis }: NightState, ask: Ask): boolean {
  return roundOf(basis.plan, ask.round)?.scoring.kind === "speed";
}

export function isOption({ basis }: NightState, ask: Ask, place: number): boolean {
  const item = itemOf(basis.plan, ask);
  return item !== undefined && optionsOf(item.question, ask.order)[place] !== undefined;
}

function withAnswer(ask: Ask, { slot }: Seat, answer: SeatAnswer | undefined): Ask {
  const had = slotAt(ask.answers, slot) === undefined ? 0 : 1;
  const has = answer === undefined ? 0 : 1;
  return { ...ask, answers: withSlot(ask.answers, slot, answer), answered: ask.answered - had + has };
}
