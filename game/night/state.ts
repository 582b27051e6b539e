import type { Given } from "../given.ts";
import type { Countdown } from "./clock.ts";
import type { Correction, NightEvent, SeatColour } from "./events.ts";
import { perBasis } from "./per-basis.ts";
import type { Closest, NightItem, NightPlan, Round } from "./plan.ts";
import type { Slots } from "./slots.ts";

export type Seat = {
  readonly seat: string;
  /** Counts the seats in the order in which they were taken; where its answers stand. */
  readonly slot: number;
  readonly name: string;
  readonly colour: SeatColour;
  readonly code: string;
  readonly paper: boolean;
  readonly start: number;
  /** The round that its joker was played for. */
  readonly joker: number | null;
  /** A seat that is gone keeps its slot. */
  readonly gone: "removed" | "merged" | null;
};

export type SeatAnswer = {
  readonly given: Given;
  /** Null where the host marked it on paper. */
  readonly tookMs: number | null;
  /** Clues that had been told; absent where the question has none, or all may have been heard: on paper. */
  readonly clues?: number;
};

/** A question put to the room. */
export type Ask = {
  readonly ask: string;
  readonly round: number;
  readonly index: number;
  readonly order: readonly number[];
  /** T of the formulas: seconds as put, without what the host added. */
  readonly seconds: number;
  /** Clues told so far, from 1; of no meaning where the question has none. */
  readonly clues: number;
  readonly answers: Slots<SeatAnswer>;
  /** How many seats that are not gone have one. */
  readonly answered: number;
  readonly corrections: readonly Correction[];
};

export type Guess = { readonly value: number; readonly tookMs: number };

export type Tie = {
  readonly ask: string;
  readonly question: Closest;
  readonly seats: readonly string[];
  readonly guesses: ReadonlyMap<string, Guess>;
};

export type Adjustment = { readonly seat: string; readonly points: number; readonly reason: string };

/** All that points and places are made of: what was revealed, and nothing else. */
export type Basis = {
  readonly plan: NightPlan;
  readonly seats: ReadonlyMap<string, Seat>;
  /** Revealed, in the order in which they were put. */
  readonly played: readonly Ask[];
  readonly adjusted: readonly Adjustment[];
  /** Tie-breaks that were revealed, oldest first. */
  readonly ties: readonly Tie[];
};

export type Appeal = {
  readonly ask: string;
  readonly seat: string;
  readonly text: string;
  readonly declined: boolean;
};

export type Phase =
  | { readonly phase: "lobby" }
  /** The round's title, before its first question or after one was skipped. */
  | { readonly phase: "round" }
  | { readonly phase: "open"; readonly ask: string; readonly clock: Countdown }
  | { readonly phase: "closed"; readonly ask: string }
  | { readonly phase: "revealed"; readonly ask: string }
  /** `before`: what points were made of when standings were last left. */
  | { readonly phase: "standings"; readonly before: Basis | null }
  | { readonly phase: "break"; readonly clock: Countdown; readonly back: Phase }
  | { readonly phase: "tie-open"; readonly tie: Tie; readonly clock: Countdown }
  | { readonly phase: "tie-closed"; readonly tie: Tie; readonly revealed: boolean }
  | { readonly phase: "end" };

/** A step of the host's that stands: the number of its event, and what it was. */
export type Step = { readonly event: number; readonly type: NightEvent["type"] };

export type NightState = {
  readonly basis: Basis;
  /** Item -> the name under which its media is served. */
  readonly media: Readonly<Record<string, string>>;
  readonly now: Phase;
  /** The round begun last. */
  readonly round: number | null;
  readonly roundOver: boolean;
  /** Put and not revealed yet, in order; an open question is the last of them. */
  readonly waiting: readonly Ask[];
  /** `put`: the room had seen it. */
  readonly skipped: readonly { readonly round: number; readonly index: number; readonly put: boolean }[];
  readonly appeals: readonly Appeal[];
  /** Tie-break questions that were put. */
  readonly tiesAsked: readonly string[];
  readonly locked: boolean;
  readonly held: "no" | "host" | "restart";
  readonly shown: Basis | null;
  /** What `undo` takes back, the last one first to go. */
  readonly steps: readonly Step[];
  /** Events so far, passed over ones as well. */
  readonly count: number;
  /** Of the last event. */
  readonly at: number;
};

export function opened({ plan, at, media = {} }: Extract<NightEvent, { type: "opened" }>): NightState {
  return {
    basis: { plan, seats: new Map(), played: [], adjusted: [], ties: [] },
    media,
    now: { phase: "lobby" },
    round: null,
    roundOver: false,
    waiting: [],
    skipped: [],
    appeals: [],
    tiesAsked: [],
    locked: false,
    held: "no",
    shown: null,
    steps: [],
    count: 1,
    at,
  };
}

/** Goes on to another phase: whatever was held runs again, and standings that are left become those before. */
export function enter(state: NightState, now: Phase): NightState {
  const shown = state.now.phase === "standings" ? state.basis : state.shown;
  return { ...state, now, shown, held: "no" };
}

export function withBasis(state: NightState, change: Partial<Basis>): NightState {
  return { ...state, basis: { ...state.basis, ...change } };
}

/** A seat that plays. */
export function seatOf(basis: Basis, handle: string): Seat | undefined {
  const seat = basis.seats.get(handle);
  return seat?.gone === null ? seat : undefined;
}

export const seatsOf = perBasis((basis: Basis): readonly Seat[] =>
  [...basis.seats.values()].filter(({ gone }) => gone === null),
);

/** Put to the room, revealed or not. */
export function askOf(state: NightState, handle: string): Ask | undefined {
  return state.waiting.findLast(({ ask }) => ask === handle) ?? playedOf(state, handle);
}

export function playedOf({ basis }: NightState, handle: string): Ask | undefined {
  return basis.played.findLast(({ ask }) => ask === handle);
}

/** The same state with one question changed, wherever it stands. */
export function withAsk(state: NightState, changed: Ask): NightState {
  const waits = state.waiting.findLastIndex(({ ask }) => ask === changed.ask);
  if (waits >= 0) return { ...state, waiting: state.waiting.with(waits, changed) };
  const { played } = state.basis;
  return withBasis(state, { played: played.map((ask) => (ask.ask === changed.ask ? changed : ask)) });
}

export function roundOf(plan: NightPlan, round: number | null): Round | undefined {
  return round === null ? undefined : plan.rounds[round];
}

export function itemOf(plan: NightPlan, { round, index }: { round: number; index: number }): NightItem | undefined {
  return plan.rounds[round]?.items[index];
}

export function clockOf({ now }: NightState): Countdown | null {
  return "clock" in now ? now.clock : null;
}

export function withClock(state: NightState, clock: Countdown): NightState {
  return "clock" in state.now ? { ...state, now: { ...state.now, clock } } : state;
}

/** Of the round in hand: questions neither put nor skipped, in order. */
export function ahead(state: NightState): number[] {
  const items = roundOf(state.basis.plan, state.round)?.items ?? [];
  return [...items.keys()].filter((index) => !isDone(state, state.round ?? 0, index));
}

export function isDone(state: NightState, round: number, index: number): boolean {
  const same = (other: { readonly round: number; readonly index: number }) =>
    other.round === round && other.index === index;
  return state.waiting.some(same) || state.basis.played.some(same) || state.skipped.some(same);
}

/** A round is in hand and not over. */
export function inRound({ round, roundOver }: NightState): boolean {
  return round !== null && !roundOver;
}

/** Nobody may answer at present, and the night is not over. */
export function isQuiet({ now }: NightState): boolean {
  return now.phase !== "open" && now.phase !== "tie-open" && now.phase !== "end";
}
