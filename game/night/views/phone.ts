import { unreachable } from "../../../questions/result.ts";
import { isFinal } from "../answers.ts";
import { mayAppeal } from "../appeals.ts";
import { answerShown } from "../key.ts";
import type { PhoneScreen, PhoneView, StandingRow } from "../messages.ts";
import { tallyOf, verdictOf } from "../scoring.ts";
import { jokersOpen } from "../seats.ts";
import { slotAt } from "../slots.ts";
import { placesOf, rowsNow } from "../standings.ts";
import {
  type Ask,
  askOf,
  type NightState,
  type Phase,
  roundOf,
  type Seat,
  seatOf,
  seatsOf,
  type Tie,
} from "../state.ts";
import { rankGuesses } from "../ties.ts";
import { jokerShown, nightShown, openQuestion, phaseClock } from "./shared.ts";

/** Rows of the standings that every phone gets; its own comes beside them. A thousand rows for a thousand phones would not. */
const PHONE_ROWS = 10;

/**
 * What one seat's phones show. Nothing in it follows from another seat's answer before the reveal, and it holds no time of
 * its own, so it changes only when what is seen changes. Null where nobody plays here.
 */
export function phoneView(state: NightState, handle: string): PhoneView | null {
  const seat = seatOf(state.basis, handle);
  if (seat === undefined) return null;
  const { name, colour, code } = seat;
  return {
    night: nightShown(state),
    seat: { seat: handle, name, colour, code, joker: jokerShown(state, seat) },
    held: state.held,
    now: screenOf(state, seat),
  };
}

function screenOf(state: NightState, seat: Seat): PhoneScreen {
  const { now } = state;
  switch (now.phase) {
    case "lobby":
      return { screen: "lobby", seats: seatsOf(state.basis).length };
    case "round":
      return roundScreen(state);
    case "open":
      return questionScreen(state, seat, askOf(state, now.ask));
    case "closed":
      return waitingScreen(state, seat, askOf(state, now.ask));
    case "revealed":
      return verdictScreen(state, seat, askOf(state, now.ask));
    case "break":
      return { screen: "break", clock: phaseClock(state) };
    case "tie-open":
    case "tie-closed":
      return now.phase === "tie-closed" && now.revealed
        ? tieRevealScreen(state, seat, now.tie)
        : tieScreen(state, seat, now);
    case "standings":
    case "end":
      return rowsScreen(state, seat, now.phase);
    default:
      return unreachable(now);
  }
}

function roundScreen(state: NightState): PhoneScreen {
  const round = roundOf(state.basis.plan, state.round);
  return {
    screen: "round",
    round: (state.round ?? 0) + 1,
    of: state.basis.plan.rounds.length,
    title: round?.title ?? "",
    questions: round?.items.length ?? 0,
    jokerOpen: jokersOpen(state),
  };
}

function ownAnswer(ask: Ask | undefined, { slot }: Seat) {
  const answer = ask === undefined ? undefined : slotAt(ask.answers, slot);
  return { given: answer?.given ?? null, tookMs: answer?.tookMs ?? null };
}

function questionScreen(state: NightState, seat: Seat, ask: Ask | undefined): PhoneScreen {
  if (ask === undefined) return waitingScreen(state, seat, ask);
  const own = ownAnswer(ask, seat);
  return {
    screen: "question",
    question: openQuestion(state, ask),
    clock: phaseClock(state),
    own,
    mayChange: own.given === null || !isFinal(state, ask),
  };
}

function waitingScreen(state: NightState, seat: Seat, ask: Ask | undefined): PhoneScreen {
  return {
    screen: "waiting",
    question: ask === undefined ? null : openQuestion(state, ask),
    own: ownAnswer(ask, seat),
  };
}

function verdictScreen(state: NightState, seat: Seat, ask: Ask | undefined): PhoneScreen {
  const verdict = ask === undefined ? null : verdictOf(state.basis, ask.ask, seat.seat);
  if (ask === undefined || verdict === null) return waitingScreen(state, seat, ask);
  return {
    screen: "verdict",
    question: openQuestion(state, ask),
    answer: answerShown(state.basis, ask),
    own: ownAnswer(ask, seat),
    verdict,
    place: placesOf(state.basis).get(seat.seat) ?? 0,
    points: tallyOf(state.basis).get(seat.seat)?.points ?? 0,
    mayAppeal: mayAppeal(state, seat.seat, ask.ask),
  };
}

function rowsScreen(state: NightState, { seat }: Seat, screen: "standings" | "end"): PhoneScreen {
  const rows = rowsNow(state);
  const own: StandingRow | null = rows.find((row) => row.seat === seat) ?? null;
  return { screen, rows: rows.slice(0, PHONE_ROWS), own, seats: rows.length };
}

function tieScreen(
  state: NightState,
  { seat }: Seat,
  { tie }: Extract<Phase, { phase: "tie-open" | "tie-closed" }>,
): PhoneScreen {
  return {
    screen: "tie",
    ask: tie.ask,
    prompt: tie.question.prompt,
    unit: tie.question.unit,
    clock: phaseClock(state),
    playing: tie.seats.includes(seat),
    guess: tie.guesses.get(seat)?.value ?? null,
  };
}

/** Guesses that a phone shows beside its own: as many as fit without scrolling. */
const PHONE_GUESSES = 5;

function tieRevealScreen({ basis }: NightState, { seat }: Seat, tie: Tie): PhoneScreen {
  const { ask, question } = tie;
  const ranked = rankGuesses(tie).map(({ seat: by, value, off, rank }) => {
    return { seat: by, place: rank + 1, name: basis.seats.get(by)?.name ?? "", value, off };
  });
  const own = ranked.find((guess) => guess.seat === seat);
  return {
    screen: "tie-reveal",
    ask,
    prompt: question.prompt,
    shown: question.shown,
    guesses: ranked.slice(0, PHONE_GUESSES).map(({ name, value, off }) => ({ name, value, off })),
    own: own === undefined ? null : { name: own.name, value: own.value, off: own.off, place: own.place },
    playing: tie.seats.includes(seat),
  };
}
