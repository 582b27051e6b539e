import type { Given } from "../given.ts";
import { clueCount, fits } from "../judge.ts";
import { isSameGiven } from "../places.ts";
import type { NightEvent } from "./events.ts";
import { laidOf } from "./key.ts";
import { slotAt, withSlot } from "./slots.ts";
import { type Ask, askOf, type NightState, roundOf, type Seat, type SeatAnswer, seatOf, withAsk } from "./state.ts";

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

/** Only to the question that is open; in `speed` the first answer is final. */
export function takeAnswer(state: NightState, event: Event<"answered">): NightState {
  const { now } = state;
  const seat = seatOf(state.basis, event.seat);
  if (now.phase !== "open" || now.ask !== event.ask || seat === undefined) return state;
  const ask = askOf(state, event.ask);
  if (ask === undefined || !isAnswer(state, ask, event.given)) return state;
  if (isFinal(state, ask) && slotAt(ask.answers, seat.slot) !== undefined) return state;
  return withAsk(
    state,
    withAnswer(ask, seat, { given: event.given, tookMs: event.tookMs, ...cluesHeard(state, ask, event) }),
  );
}

/** Those told when the answer was first said: who says it again after another clue has lost nothing. */
function cluesHeard({ basis }: NightState, ask: Ask, event: Event<"answered">): Pick<SeatAnswer, "clues"> {
  const laid = laidOf(basis, ask);
  if (laid === undefined || clueCount(laid) === 0) return {};
  const seat = seatOf(basis, event.seat);
  const before = seat === undefined ? undefined : slotAt(ask.answers, seat.slot);
  const isSame = before !== undefined && isSameGiven(before.given, event.given);
  return { clues: isSame ? (before.clues ?? ask.clues) : ask.clues };
}

/** What stood on a team's paper; null takes the mark away. */
export function markPaper(state: NightState, event: Event<"marked">): NightState {
  const seat = seatOf(state.basis, event.seat);
  const ask = askOf(state, event.ask);
  if (seat === undefined || ask === undefined) return state;
  const { given } = event;
  if (given !== null && !isAnswer(state, ask, given)) return state;
  return withAsk(state, withAnswer(ask, seat, given === null ? undefined : { given, tookMs: null }));
}

export function isFinal({ basis }: NightState, ask: Ask): boolean {
  return roundOf(basis.plan, ask.round)?.scoring.kind === "speed";
}

/** Whether it can be an answer to this question at all. */
export function isAnswer({ basis }: NightState, ask: Ask, given: Given): boolean {
  const laid = laidOf(basis, ask);
  return laid !== undefined && fits(laid, given);
}

function withAnswer(ask: Ask, { slot }: Seat, answer: SeatAnswer | undefined): Ask {
  const had = slotAt(ask.answers, slot) === undefined ? 0 : 1;
  const has = answer === undefined ? 0 : 1;
  return { ...ask, answers: withSlot(ask.answers, slot, answer), answered: ask.answered - had + has };
}
