import { failure, ok, type Result, unreachable } from "../../questions/result.ts";
import type { Given } from "../given.ts";
import { clueCount, creditOf, fits, judge } from "../judge.ts";
import { placesIn } from "../places.ts";
import { isFairCut, lifelinesOf, mayUse, openPlaces } from "./lifelines.ts";
import type { Lifeline, SoloEvent } from "./model.ts";
import { freeze, STOPPED_AT_ZERO } from "./question-clock.ts";
import { NO_POINTS, type Points, pointsFor, questionSeconds } from "./scoring.ts";
import { type Answer, type Asking, commonOf, type Ending, isOver, type SoloState } from "./state.ts";
import { clockAt, timeLeft } from "./timing.ts";

export type StepCode =
  | "not-begun"
  | "already-begun"
  | "out-of-turn"
  | "wrong-question"
  | "no-such-option"
  | "time-is-up"
  | "lifeline-used"
  | "lifeline-closed"
  | "unfair-cut"
  | "time-is-left"
  | "no-clue"
  | "over";

type Stepped = Result<SoloState, StepCode>;

const refuse = {
  notBegun: failure("not-begun", "A game's first event is its beginning."),
  alreadyBegun: failure("already-begun", "This game has begun already."),
  outOfTurn: failure("out-of-turn", "This cannot happen at this point of the game."),
  wrongQuestion: failure("wrong-question", "The questions are shown in the order in which they were dealt."),
  noSuchOption: failure("no-such-option", "This option is not open to be chosen."),
  timeIsUp: failure("time-is-up", "The time has run out; that alone may follow."),
  lifelineUsed: failure("lifeline-used", "Each lifeline is there once a game."),
  lifelineClosed: failure("lifeline-closed", "This lifeline is of no use on this question, or in this mode."),
  unfairCut: failure("unfair-cut", "A cut takes two different wrong options that are open; other lifelines take none."),
  timeIsLeft: failure("time-is-left", "The time has not run out yet."),
  noClue: failure("no-clue", "This question has no other clue."),
  over: failure("over", "The game is over."),
} as const;

/**
 * The next state of a solo game, or why the event may not happen: an illegal move is never passed over in silence.
 * `state` is null before `began`.
 */
export function step(state: SoloState | null, event: SoloEvent): Stepped {
  if (state === null) return event.type === "began" ? ok(begin(event)) : refuse.notBegun;
  if (event.type === "began") return refuse.alreadyBegun;
  if (isOver(state)) return refuse.over;
  switch (event.type) {
    case "shown":
      return show(state, event.index, event.at);
    case "chose":
      return inView(state, (asking) => answer(asking, { kind: "choice", place: event.place }, event.at));
    case "answered":
      return inView(state, (asking) => answer(asking, event.given, event.at));
    case "lifeline":
      return inView(state, (asking) => playLifeline(asking, event.lifeline, event.cut, event.at));
    case "clue":
      return inView(state, (asking) => openClue(asking, event.at));
    case "time-ran-out":
      return inView(state, (asking) => runOut(asking, event.at));
    case "paused":
      return inView(state, (asking) => ok(hold(ticked(asking, event.at))));
    case "resumed":
      return state.phase === "paused" ? ok({ ...state.held, at: event.at }) : refuse.outOfTurn;
    case "recovered":
      return ok(recover(state, event.at));
    case "left":
      return ok({ ...commonOf(state), phase: "left", ending: "left", at: event.at });
    default:
      return unreachable(event);
  }
}

/** What may happen only to a question that is on the screen. */
function inView(state: SoloState, move: (asking: Asking) => Stepped): Stepped {
  return state.phase === "asking" ? move(state) : refuse.outOfTurn;
}

/** The state after all events, or the first refusal. */
export function replay(events: readonly SoloEvent[]): Stepped {
  let state: SoloState | null = null;
  for (const event of events) {
    const stepped: Stepped = step(state, event);
    if (!stepped.ok) return stepped;
    state = stepped.value;
  }
  return state === null ? refuse.notBegun : ok(state);
}

function begin({ setup, draw, at }: Extract<SoloEvent, { type: "began" }>): SoloState {
  const lifelines = lifelinesOf(setup.mode);
  const tally = { index: 0, answers: [], score: 0, streak: 0, bestStreak: 0, spentMs: 0 };
  return { phase: "ready", setup, draw, lifelines, ...tally, startedAt: at, at };
}

function show(state: SoloState, index: number, at: number): Stepped {
  if (state.phase !== "ready" && state.phase !== "revealed") return refuse.outOfTurn;
  if (index !== state.answers.length) return refuse.wrongQuestion;
  const fresh = { clock: STOPPED_AT_ZERO, cut: [], secondTake: false, first: null, near: null, clues: 1 };
  return ok({ ...commonOf(state), ...fresh, phase: "asking", index, at });
}

/** The same question with its clock brought up to `at`. */
function ticked(state: Asking, at: number): Asking {
  return { ...state, clock: clockAt(state, at), at };
}

function hold(held: Asking): SoloState {
  return { ...commonOf(held), phase: "paused", held };
}

/** Nobody knows what happened after the last event, so nothing is counted for it. */
function recover(state: SoloState, at: number): SoloState {
  return state.phase === "asking" ? hold({ ...state, at }) : { ...state, at };
}

/** A near answer may be put right once, while the clock runs on; then it is as wrong as any. */
function answer(state: Asking, given: Given, at: number): Stepped {
  const drawn = state.draw[state.index];
  if (timeLeft(state, at) === 0) return refuse.timeIsUp;
  if (drawn === undefined || !fits(drawn, given)) return refuse.noSuchOption;
  if (!placesIn(given).every((place) => openPlaces(state).includes(place))) return refuse.noSuchOption;
  const verdict = judge(drawn, given);
  const now = ticked(state, at);
  if (verdict === "near" && state.near === null && given.kind === "typed") return ok({ ...now, near: given.text });
  const right = verdict === "right";
  if (!right && state.secondTake && state.first === null) return ok({ ...now, first: given });
  return ok(settle(now, given, right));
}

function playLifeline(state: Asking, lifeline: Lifeline, cut: readonly number[], at: number): Stepped {
  if (timeLeft(state, at) === 0) return refuse.timeIsUp;
  if (!mayUse(state, lifeline)) return whyNot(state, lifeline);
  if (!isFairCut(state, lifeline, cut)) return refuse.unfairCut;
  const now = { ...ticked(state, at), lifelines: state.lifelines.filter((other) => other !== lifeline) };
  switch (lifeline) {
    case "cut-two":
      return ok({ ...now, cut });
    case "freeze-frame":
      return ok({ ...now, clock: freeze(now.clock) });
    case "second-take":
      return ok({ ...now, secondTake: true });
    default:
      return unreachable(lifeline);
  }
}

function openClue(state: Asking, at: number): Stepped {
  const drawn = state.draw[state.index];
  if (timeLeft(state, at) === 0) return refuse.timeIsUp;
  if (drawn === undefined || state.clues >= clueCount(drawn)) return refuse.noClue;
  return ok({ ...ticked(state, at), clues: state.clues + 1 });
}

function whyNot({ setup, lifelines }: Asking, lifeline: Lifeline): Stepped {
  const wasThere = lifelinesOf(setup.mode).includes(lifeline);
  return wasThere && !lifelines.includes(lifeline) ? refuse.lifelineUsed : refuse.lifelineClosed;
}

function runOut(state: Asking, at: number): Stepped {
  if (timeLeft(state, at) > 0) return refuse.timeIsLeft;
  return ok(settle(ticked(state, at), null, false));
}

/** The answer stands: points, streak, reveal. */
function settle(state: Asking, given: Given | null, right: boolean): SoloState {
  const { index, first, at } = state;
  const { elapsedMs } = state.clock;
  const streak = right ? state.streak + 1 : 0;
  const points = right ? earned(state, streak, given) : NO_POINTS;
  const settled: Answer = { index, given, first, right, elapsedMs, points, at };
  return {
    ...commonOf(state),
    phase: "revealed",
    ending: endingAfter(state, given, right),
    answers: [...state.answers, settled],
    score: state.score + points.total,
    streak,
    bestStreak: Math.max(state.bestStreak, streak),
    spentMs: state.spentMs + elapsedMs,
  };
}

function earned(state: Asking, inARow: number, given: Given | null): Points {
  const { mode, seconds } = state.setup;
  const drawn = state.draw[state.index];
  return pointsFor({
    mode,
    seconds: questionSeconds(mode, seconds),
    elapsedMs: state.clock.elapsedMs,
    inARow,
    secondTake: state.first !== null,
    credit: drawn === undefined || given === null ? 0 : creditOf(drawn, given, state.clues),
  });
}

function endingAfter(state: Asking, given: Given | null, right: boolean): Ending | null {
  if (state.setup.mode === "sudden-death" && !right) return "missed";
  if (state.setup.mode === "clock" && given === null) return "time";
  return state.index + 1 === state.draw.length ? "all-asked" : null;
}
