import { appealState } from "../appeals.ts";
import { shownClock } from "../clock.ts";
import { countsOf } from "../counts.ts";
import type { HostSeat, HostView } from "../host-view.ts";
import { answerShown, judgeAsk, optionsOf, rightPlaces, writtenKey } from "../key.ts";
import { movesOf } from "../moves.ts";
import { nextStep } from "../next-step.ts";
import { saidTo } from "../said.ts";
import { slotAt } from "../slots.ts";
import { rowsNow, sharedPrizes } from "../standings.ts";
import { type Ask, askOf, clockOf, isDone, itemOf, type NightState, type Seat, seatsOf } from "../state.ts";
import { followingQuestion, questionInHand } from "./host-question.ts";
import { jokerShown, openQuestion } from "./shared.ts";
import { stageScreen } from "./stage.ts";

/** What the host's program knows beside the events. */
export type HostOutside = Pick<HostView, "nightId" | "joining" | "rev" | "now" | "stages" | "storage"> & {
  /** Phones connected at a seat. */
  readonly phones: (seat: string) => number;
};

/** What the host sees: everything. It never leaves the host's program. */
export function hostView(state: NightState, { phones, ...outside }: HostOutside): HostView {
  const { basis, now } = state;
  const ask = "ask" in now ? askOf(state, now.ask) : undefined;
  const clock = clockOf(state);
  return {
    ...outside,
    title: basis.plan.title,
    phase: now.phase,
    held: state.held,
    locked: state.locked,
    next: nextStep(state),
    undo: state.steps.at(-1)?.type ?? null,
    may: movesOf(state),
    rounds: basis.plan.rounds.map((_, round) => runSheetRound(state, round)),
    round: state.round,
    question: questionInHand(state),
    following: followingQuestion(state),
    clock: clock === null ? null : shownClock(clock),
    answered: "tie" in now ? now.tie.guesses.size : (ask?.answered ?? 0),
    counts: ask === undefined ? [] : countsOf(basis, ask),
    seats: hostSeats(state, ask, phones),
    standings: [...rowsNow(state)],
    ties: sharedPrizes(basis).map(({ place, seats }) => ({ place, seats: [...seats] })),
    tieBreaks: tieBreaks(state),
    appeals: appeals(state),
    asked: [...basis.played, ...state.waiting].map((put) => askedRow(state, put)),
    stage: stageScreen(state),
  };
}

function runSheetRound(state: NightState, index: number): HostView["rounds"][number] {
  const round = state.basis.plan.rounds[index];
  if (round === undefined) throw new Error(`No round ${index}`);
  const { title, note, items, seconds, scoring, reveal, breakSeconds } = round;
  const done = [...items.keys()].filter((item) => isDone(state, index, item)).length;
  return {
    title,
    note,
    questions: items.length,
    done,
    state: when(state, index),
    seconds,
    scoring,
    reveal,
    breakSeconds,
  };
}

function when({ round, roundOver, now }: NightState, index: number): "ahead" | "now" | "over" {
  if (round === null || index > round) return "ahead";
  return index < round || roundOver || now.phase === "end" ? "over" : "now";
}

function hostSeats(state: NightState, ask: Ask | undefined, phones: (seat: string) => number): HostSeat[] {
  const rows = new Map(rowsNow(state).map((row) => [row.seat, row]));
  return seatsOf(state.basis).map((seat) => {
    const { points, place } = rows.get(seat.seat) ?? { points: 0, place: 0 };
    return { ...seatOnSheet(state, seat, ask), phones: phones(seat.seat), points, place };
  });
}

function seatOnSheet(state: NightState, seat: Seat, ask: Ask | undefined) {
  const { name, colour, code, paper } = seat;
  const answer = ask === undefined ? undefined : slotAt(ask.answers, seat.slot);
  const guess = "tie" in state.now ? state.now.tie.guesses.get(seat.seat)?.value : undefined;
  return {
    seat: seat.seat,
    name,
    colour,
    code,
    paper,
    joker: jokerShown(state, seat),
    given: answer?.given ?? null,
    match: answer === undefined || ask === undefined ? null : judgeAsk(state.basis, ask)(answer.given),
    tookMs: answer?.tookMs ?? null,
    guess: guess ?? null,
  };
}

function tieBreaks({ basis, tiesAsked }: NightState): HostView["tieBreaks"] {
  return basis.plan.tieBreaks.map(({ id, prompt, shown }, index) => {
    return { index, prompt, shown, used: tiesAsked.includes(id) };
  });
}

function askedRow(state: NightState, ask: Ask): HostView["asked"][number] {
  return {
    ask: ask.ask,
    question: openQuestion(state, ask),
    answer: answerShown(state.basis, ask),
    said: saidTo(state.basis, ask),
    revealed: !state.waiting.includes(ask),
    marked: seatsOf(state.basis).flatMap(({ seat, paper, slot }) =>
      paper && slotAt(ask.answers, slot) !== undefined ? [seat] : [],
    ),
  };
}

/** One for each question contested, in the order in which they were put. */
function appeals(state: NightState): HostView["appeals"] {
  return state.basis.played.flatMap((ask) => {
    const item = itemOf(state.basis.plan, ask);
    const stands = appealState(state, ask.ask);
    if (item === undefined || stands === "none") return [];
    const { question } = item;
    const { prompt, proof, kind } = question;
    return [
      {
        ask: ask.ask,
        round: ask.round + 1,
        number: ask.index + 1,
        prompt,
        state: stands,
        by: appellants(state, ask),
        kind,
        unit: question.kind === "number" ? question.unit : "",
        options: optionsOf(question, ask.order),
        right: rightPlaces(state.basis, ask),
        written: writtenKey(question, ask.corrections),
        proof,
      },
    ];
  });
}

function appellants(state: NightState, ask: Ask): HostView["appeals"][number]["by"] {
  return state.appeals.flatMap(({ ask: handle, seat: by, text, declined }) => {
    const seat = state.basis.seats.get(by);
    if (handle !== ask.ask || seat === undefined) return [];
    const given = slotAt(ask.answers, seat.slot)?.given ?? null;
    return [{ seat: by, name: seat.name, given, text, declined }];
  });
}
