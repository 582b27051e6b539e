import { cluesOf } from "../../questions/key.ts";
import { startClock } from "./clock.ts";
import type { NightEvent } from "./events.ts";
import type { NightItem } from "./plan.ts";
import {
  type Ask,
  ahead,
  askOf,
  enter,
  inRound,
  isDone,
  isQuiet,
  itemOf,
  type NightState,
  withAsk,
  withBasis,
} from "./state.ts";

/** Rounds and their questions: put, closed, revealed, skipped. An event that does not apply changes nothing. */

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

export function beginRound(state: NightState, { round }: Event<"round-begun">): NightState {
  if (!isQuiet(state) || inRound(state) || round !== nextRound(state)) return state;
  return { ...enter(state, { phase: "round" }), round, roundOver: false };
}

/** The question that is put next: of this round, else the first of the round after; undefined where there is none. */
export function followingItem(state: NightState): NightItem | undefined {
  const at = followingPlace(state);
  return at === null ? undefined : itemOf(state.basis.plan, at);
}

export function followingPlace(state: NightState): { round: number; index: number } | null {
  if (state.now.phase === "end") return null;
  const left = inRound(state) ? ahead(state)[0] : undefined;
  const round = left === undefined ? nextRound(state) : state.round;
  return round === null ? null : { round, index: left ?? 0 };
}

/** Null after the last one. */
export function nextRound({ basis, round }: NightState): number | null {
  const next = round === null ? 0 : round + 1;
  return next < basis.plan.rounds.length ? next : null;
}

export function putQuestion(state: NightState, event: Event<"asked">): NightState {
  const { ask, round, index, order, seconds, opensAt } = event;
  if (!isQuiet(state) || !inRound(state) || round !== state.round) return state;
  if (itemOf(state.basis.plan, event) === undefined || isDone(state, round, index)) return state;
  if (askOf(state, ask) !== undefined) return state;
  const put: Ask = { ask, round, index, order, seconds, clues: 1, answers: [], answered: 0, corrections: [] };
  const clock = startClock(opensAt, seconds);
  return { ...enter(state, { phase: "open", ask, clock }), waiting: [...state.waiting, put] };
}

/** The next clue of the open question is told. */
export function openClue(state: NightState, event: Event<"clue">): NightState {
  const ask = state.now.phase === "open" && state.now.ask === event.ask ? askOf(state, event.ask) : undefined;
  const question = ask === undefined ? undefined : itemOf(state.basis.plan, ask)?.question;
  if (ask === undefined || question === undefined || ask.clues >= cluesOf(question).length) return state;
  return withAsk(state, { ...ask, clues: ask.clues + 1 });
}

export function closeQuestion(state: NightState): NightState {
  const { now } = state;
  if (now.phase === "open") return enter(state, { phase: "closed", ask: now.ask });
  if (now.phase === "tie-open") return enter(state, { phase: "tie-closed", tie: now.tie, revealed: false });
  return state;
}

export function revealAnswer(state: NightState, { ask }: Event<"revealed">): NightState {
  const { now, basis, waiting } = state;
  if (now.phase === "tie-closed" && now.tie.ask === ask && !now.revealed) {
    return withBasis(enter(state, { ...now, revealed: true }), { ties: [...basis.ties, now.tie] });
  }
  const shown = waiting.find((other) => other.ask === ask);
  if (shown === undefined || !isQuiet(state)) return state;
  const left = waiting.filter((other) => other !== shown);
  const next = enter({ ...state, waiting: left }, { phase: "revealed", ask });
  return withBasis(next, { played: [...basis.played, shown] });
}

/** One that was put and not revealed goes, with its answers; one still ahead is not put. */
export function skipQuestion(state: NightState, { round, index }: Event<"skipped">): NightState {
  const { now } = state;
  if (!inRound(state) || round !== state.round || itemOf(state.basis.plan, { round, index }) === undefined) {
    return state;
  }
  const put = state.waiting.find((ask) => ask.round === round && ask.index === index);
  const skipped = [...state.skipped, { round, index, put: put !== undefined }];
  if (!isDone(state, round, index)) return { ...state, skipped };
  if (put === undefined) return state;
  const without = { ...state, skipped, waiting: state.waiting.filter((ask) => ask !== put) };
  const inView = (now.phase === "open" || now.phase === "closed") && now.ask === put.ask;
  return inView ? enter(without, { phase: "round" }) : without;
}

/** Its questions that are still ahead are passed over, all at once; those that were put wait for their reveal as before. */
export function cutRound(state: NightState, { round }: Event<"round-cut">): NightState {
  const left = ahead(state);
  if (!isQuiet(state) || !inRound(state) || round !== state.round || left.length === 0) return state;
  return { ...state, skipped: [...state.skipped, ...left.map((index) => ({ round, index, put: false }))] };
}

/** Its points stand, but for corrections. What was never revealed does not count. */
export function endRound(state: NightState, { round }: Event<"round-ended">): NightState {
  if (!isQuiet(state) || !inRound(state) || round !== state.round) return state;
  return { ...showStandings(state), roundOver: true };
}

export function showStandings(state: NightState): NightState {
  if (!isQuiet(state) || state.now.phase === "lobby") return state;
  const before = state.now.phase === "standings" ? state.now.before : state.shown;
  return enter(state, { phase: "standings", before });
}

/**
 * What was put and closed counts, also where it was not revealed yet: the room has answered it. A question that is still
 * open does not, for not everybody has had their time.
 */
export function endNight(state: NightState): NightState {
  const { now, basis, waiting } = state;
  if (now.phase === "end") return state;
  const open = waiting.filter(({ ask }) => now.phase === "open" && now.ask === ask);
  const closed = waiting.filter((ask) => !open.includes(ask));
  const ended = enter({ ...state, waiting: open }, { phase: "end" });
  return closed.length === 0 ? ended : withBasis(ended, { played: [...basis.played, ...closed] });
}
