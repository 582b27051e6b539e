import type { Question } from "../../questions/model.ts";
import type { Verdict } from "./messages.ts";
import { tallyOf } from "./scoring.ts";
import { slotAt } from "./slots.ts";
import { standings } from "./standings.ts";
import { type Ask, itemOf, type NightState, type Seat, seatsOf } from "./state.ts";
import { givenWords, rightWords } from "./words.ts";

/** What is kept of a night, as rows for a table or a file. */

export type ResultRow = {
  readonly place: number;
  readonly team: string;
  readonly points: number;
  /** Points to begin with, and those given or taken by hand. */
  readonly start: number;
  readonly adjusted: number;
  /** Round of the joker, from 1; null where none was played. */
  readonly joker: number | null;
  /** Points of each round. `points = start + adjusted + the sum of these`. */
  readonly rounds: readonly number[];
};

export function resultRows({ basis }: NightState): ResultRow[] {
  const tally = tallyOf(basis);
  return standings(basis, null).flatMap(({ seat: handle, name, place, points }) => {
    const seat = basis.seats.get(handle);
    if (seat === undefined) return [];
    const adjusted = sum(basis.adjusted.flatMap((each) => (each.seat === handle ? [each.points] : [])));
    const verdicts = tally.get(handle)?.verdicts ?? [];
    const rounds = basis.plan.rounds.map((_, round) =>
      sum(basis.played.map((ask, index) => (ask.round === round ? (verdicts[index]?.points ?? 0) : 0))),
    );
    const joker = seat.joker === null ? null : seat.joker + 1;
    return [{ place, team: name, points, start: seat.start, adjusted, joker, rounds }];
  });
}

export type AnswerRow = {
  readonly round: number;
  readonly number: number;
  readonly kind: Question["kind"];
  readonly prompt: string;
  readonly team: string;
  /** Empty where there was none. */
  readonly given: string;
  readonly right: string;
  readonly outcome: Verdict["outcome"];
  readonly points: number;
  /** Null where it was marked on paper or not given. */
  readonly tookMs: number | null;
};

/** Every answer to every question revealed, questions in the order in which they were put. */
export function answerRows(state: NightState): AnswerRow[] {
  return state.basis.played.flatMap((ask, index) => answersTo(state, ask, index));
}

function answersTo({ basis }: NightState, ask: Ask, index: number): AnswerRow[] {
  const question = itemOf(basis.plan, ask)?.question;
  if (question === undefined) return [];
  const { prompt, kind } = question;
  const of = { round: ask.round + 1, number: ask.index + 1, kind, prompt, right: rightWords(basis, ask) };
  return seatsOf(basis).flatMap((seat) => {
    const verdict = tallyOf(basis).get(seat.seat)?.verdicts[index];
    if (verdict === undefined) return [];
    const answer = slotAt(ask.answers, seat.slot);
    const given = answer === undefined ? "" : givenWords(question, ask, answer.given);
    const { outcome, points } = verdict;
    return [{ ...of, team: seat.name, given, outcome, points, tookMs: answer?.tookMs ?? null }];
  });
}

export type Missed = { readonly packId: string | null; readonly questionId: string };

/** What a seat got wrong or left out: what is worth practising. */
export function missedBy({ basis }: NightState, seat: Seat): Missed[] {
  const verdicts = tallyOf(basis).get(seat.seat)?.verdicts ?? [];
  return basis.played.flatMap((ask, index) => {
    const item = itemOf(basis.plan, ask);
    const outcome = verdicts[index]?.outcome;
    if (item === undefined || (outcome !== "wrong" && outcome !== "none")) return [];
    return [{ packId: item.packId, questionId: item.question.id }];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
