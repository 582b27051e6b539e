import { appealState, mayAppeal } from "../appeals.ts";
import { optionsOf, rightPlaces } from "../key.ts";
import type { HistoryRow } from "../messages.ts";
import { verdictOf } from "../scoring.ts";
import { slotAt } from "../slots.ts";
import { type Ask, itemOf, type NightState, type Seat, seatOf } from "../state.ts";

/** A seat's own night so far: only what was revealed, in the order in which it was put. */
export function historyOf(state: NightState, handle: string): HistoryRow[] {
  const seat = seatOf(state.basis, handle);
  return seat === undefined ? [] : state.basis.played.flatMap((ask) => rowOf(state, ask, seat));
}

function rowOf(state: NightState, ask: Ask, seat: Seat): HistoryRow[] {
  const question = itemOf(state.basis.plan, ask)?.question;
  const verdict = verdictOf(state.basis, ask.ask, seat.seat);
  if (question === undefined || verdict === null) return [];
  const options = optionsOf(question, ask.order);
  const place = slotAt(ask.answers, seat.slot)?.given.place;
  const right = rightPlaces(state.basis, ask).flatMap((at) => options[at] ?? []);
  return [
    {
      ask: ask.ask,
      round: ask.round + 1,
      number: ask.index + 1,
      prompt: question.prompt,
      given: place === undefined ? null : (options[place] ?? null),
      right: right.join(" / "),
      verdict,
      appeal: appealState(state, ask.ask, seat.seat),
      mayAppeal: mayAppeal(state, seat.seat, ask.ask),
    },
  ];
}
