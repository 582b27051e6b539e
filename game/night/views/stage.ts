import { unreachable } from "../../../questions/result.ts";
import { nextRound } from "../asking.ts";
import { answeringSeats, countsOf } from "../counts.ts";
import { answerShown } from "../key.ts";
import { comingMedia } from "../media.ts";
import type { Joining, StageScreen, StageView } from "../messages.ts";
import { saidOnStage, saidTo } from "../said.ts";
import { rowsNow, shownSeat } from "../standings.ts";
import { type Ask, askOf, type NightState, type Phase, roundOf, seatsOf, type Tie } from "../state.ts";
import { rankGuesses } from "../ties.ts";
import { nightShown, openQuestion, phaseClock } from "./shared.ts";

/** What the whole room sees: before the reveal neither key nor proof nor anybody's answer, only how many there are. */
export function stageView(state: NightState, joining: Joining): StageView {
  return { night: nightShown(state), joining, held: state.held, coming: comingMedia(state), now: stageScreen(state) };
}

export function stageScreen(state: NightState): StageScreen {
  const { now, basis } = state;
  switch (now.phase) {
    case "lobby":
      return { screen: "lobby", seats: seatsOf(basis).map(shownSeat), locked: state.locked };
    case "round":
      return roundScreen(state);
    case "open":
    case "closed":
    case "revealed":
      return questionScreen(state, askOf(state, now.ask), now.phase);
    case "standings":
      return { screen: "standings", rows: [...rowsNow(state)], after: roundOf(basis.plan, state.round)?.title ?? "" };
    case "break":
      return { screen: "break", clock: phaseClock(state), next: comingTitle(state) };
    case "tie-open":
    case "tie-closed":
      return tieScreen(state, now);
    case "end":
      return { screen: "end", rows: [...rowsNow(state)] };
    default:
      return unreachable(now);
  }
}

function roundScreen(state: NightState): StageScreen {
  const { basis, round: index } = state;
  const round = roundOf(basis.plan, index);
  return {
    screen: "round",
    round: (index ?? 0) + 1,
    of: basis.plan.rounds.length,
    title: round?.title ?? "",
    questions: round?.items.length ?? 0,
    seconds: round?.seconds ?? 0,
    jokers: seatsOf(basis).filter(({ joker }) => joker !== null && joker === index).length,
  };
}

function questionScreen(state: NightState, ask: Ask | undefined, phase: "open" | "closed" | "revealed"): StageScreen {
  if (ask === undefined) return roundScreen(state);
  const question = openQuestion(state, ask);
  const seats = answeringSeats(state.basis);
  if (phase === "open") {
    return { screen: "question", question, clock: phaseClock(state), answered: ask.answered, seats };
  }
  if (phase === "closed") return { screen: "closed", question, answered: ask.answered, seats };
  const answer = answerShown(state.basis, ask);
  const said = saidOnStage(saidTo(state.basis, ask));
  return { screen: "reveal", question, answer, counts: countsOf(state.basis, ask), ...said, seats };
}

/** The round that follows the break: the next one, or the one that it interrupts. */
function comingTitle(state: NightState): string {
  const round = state.roundOver || state.round === null ? nextRound(state) : state.round;
  return roundOf(state.basis.plan, round)?.title ?? "";
}

function tieScreen(state: NightState, now: Extract<Phase, { phase: "tie-open" | "tie-closed" }>): StageScreen {
  const { tie } = now;
  if (now.phase === "tie-closed" && now.revealed) return tieReveal(state, tie);
  return {
    screen: "tie",
    prompt: tie.question.prompt,
    clock: phaseClock(state),
    names: tie.seats.map((seat) => nameOf(state, seat)),
    answered: tie.guesses.size,
  };
}

function tieReveal(state: NightState, tie: Tie): StageScreen {
  const guesses = rankGuesses(tie).map(({ seat, value, off }) => ({ name: nameOf(state, seat), value, off }));
  return { screen: "tie-reveal", prompt: tie.question.prompt, shown: tie.question.shown, guesses };
}

function nameOf({ basis }: NightState, seat: string): string {
  return basis.seats.get(seat)?.name ?? "";
}
