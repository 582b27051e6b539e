import { unreachable } from "../../questions/result.ts";
import { nextRound } from "./asking.ts";
import { type Choice, type DecideContext, refuse } from "./deciding.ts";
import { freeTieBreak, nextStep, prizeTie } from "./next-step.ts";
import { ahead, askOf, itemOf, type NightState, roundOf, seatOf } from "./state.ts";

/** Time to think of a number, seconds. */
const TIE_SECONDS = 30;

/** The one next step. */
export function next(state: NightState, context: DecideContext): Choice {
  const at = context.now;
  const step = nextStep(state);
  switch (step) {
    case "close":
      return state.held === "no" ? { type: "closed", at, reason: "host" } : refuse.held;
    case "begin-round":
      return { type: "round-begun", at, round: nextRound(state) ?? 0 };
    case "ask":
      return ask(state, context);
    case "reveal":
      return reveal(state, at);
    case "end-round":
      return { type: "round-ended", at, round: state.round ?? 0 };
    case "break":
      return { type: "break-begun", at, seconds: roundOf(state.basis.plan, state.round)?.breakSeconds ?? 0 };
    case "end-break":
      return { type: "break-ended", at };
    case "tie-break":
      return tieBreak(state, prizeTie(state)?.seats ?? [], freeTieBreak(state) ?? -1, context);
    case "podium":
      return { type: "ended", at };
    case null:
      return refuse.notNow;
    default:
      return unreachable(step);
  }
}

function ask(state: NightState, { now, handle, orderOf, ...context }: DecideContext): Choice {
  const round = state.round ?? 0;
  const index = ahead(state)[0] ?? 0;
  const item = itemOf(state.basis.plan, { round, index });
  const seconds = roundOf(state.basis.plan, round)?.seconds;
  if (item === undefined || seconds === undefined) return refuse.notNow;
  const order = [...orderOf(item)];
  const leadMs = item.question.media === undefined ? context.leadMs : context.mediaLeadMs;
  return { type: "asked", at: now, ask: handle(), round, index, order, seconds, opensAt: now + leadMs };
}

export function reveal({ now, waiting }: NightState, at: number): Choice {
  if (now.phase === "tie-closed") return { type: "revealed", at, ask: now.tie.ask };
  const first = waiting[0];
  return first === undefined ? refuse.notNow : { type: "revealed", at, ask: first.ask };
}

/** The question in view where it is not revealed yet, else the next one. */
export function skip(state: NightState, at: number): Choice {
  const { now } = state;
  const inView = now.phase === "open" || now.phase === "closed" ? askOf(state, now.ask) : undefined;
  const index = inView?.index ?? ahead(state)[0];
  if (index === undefined || state.round === null) return refuse.notNow;
  return { type: "skipped", at, round: state.round, index };
}

/** In the middle of a round: its end where nothing waits for a reveal, else only what is ahead goes. */
export function endRound(state: NightState, at: number): Choice {
  const { round, waiting } = state;
  if (round === null || ahead(state).length === 0) return refuse.notNow;
  return waiting.length > 0 ? { type: "round-cut", at, round } : { type: "round-ended", at, round };
}

export function undo({ steps }: NightState, at: number): Choice {
  const last = steps.at(-1);
  return last === undefined ? refuse.nothingToUndo : { type: "undone", at, event: last.event };
}

export function tieBreak(state: NightState, seats: readonly string[], index: number, context: DecideContext): Choice {
  const question = state.basis.plan.tieBreaks[index];
  if (question === undefined || state.tiesAsked.includes(question.id)) return refuse.noTieBreak;
  if (!seats.every((seat) => seatOf(state.basis, seat) !== undefined)) return refuse.noSuchSeat;
  if (new Set(seats).size < 2) return refuse.notNow;
  const { now, leadMs, handle } = context;
  const put = { ask: handle(), question, seats: [...new Set(seats)], seconds: TIE_SECONDS, opensAt: now + leadMs };
  return { type: "tie-asked", at: now, ...put };
}
