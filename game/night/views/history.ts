import { appealState, mayAppeal } from "../appeals.ts";
import type { HistoryRow } from "../messages.ts";
import { verdictOf } from "../scoring.ts";
import { slotAt } from "../slots.ts";
import { type Ask, itemOf, type NightState, type Seat, seatOf } from "../state.ts";
import { givenWords, rightWords } from "../words.ts";

/** A seat's own night so far: only what was revealed, in the order in which it was put. */
export function historyOf(state: NightState, handle: string): HistoryRow[] {
  const seat = seatOf(state.basis, handle);
  return seat === undefined ? [] : state.basis.played.flatMap((ask) => rowOf(state, ask, seat));
}

function rowOf(state: NightState, ask: Ask, seat: Seat): HistoryRow[] {
  const question = itemOf(state.basis.plan, ask)?.question;
  const verdict = verdictOf(state.basis, ask.ask, seat.seat);
  if (question === undefined || verdict === null) return [];
  const given = slotAt(ask.answers, seat.slot)?.given;
  return [
    {
      ask: ask.ask,
      round: ask.round + 1,
      number: ask.index + 1,
      prompt: question.prompt,
      kind: question.kind,
      given: given === undefined ? null : givenWords(question, ask, given),
      right: rightWords(state.basis, ask),
      verdict,
      appeal: appealState(state, ask.ask, seat.seat),
      mayAppeal: mayAppeal(state, seat.seat, ask.ask),
    },
  ];
}
