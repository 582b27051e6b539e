import { startClock } from "./clock.ts";
import type { NightEvent } from "./events.ts";
import { enter, isQuiet, type NightState, seatOf, type Tie } from "./state.ts";

/** Ties broken by a number: who comes nearest wins, and of those who are equally near, who was quicker. */

type Event<Type extends NightEvent["type"]> = Extract<NightEvent, { type: Type }>;

export function askTie(state: NightState, event: Event<"tie-asked">): NightState {
  const { ask, question, seats, seconds, opensAt } = event;
  if (!isQuiet(state) || state.now.phase === "lobby") return state;
  if (!seats.every((seat) => seatOf(state.basis, seat) !== undefined)) return state;
  const tie: Tie = { ask, question, seats, guesses: new Map() };
  const clock = startClock(opensAt, seconds);
  return { ...enter(state, { phase: "tie-open", tie, clock }), tiesAsked: [...state.tiesAsked, question.id] };
}

/** May change until the time is up; the time of the last one counts. */
export function takeGuess(state: NightState, { seat, ask, value, tookMs }: Event<"guessed">): NightState {
  const { now } = state;
  if (now.phase !== "tie-open" || now.tie.ask !== ask || !now.tie.seats.includes(seat)) return state;
  if (seatOf(state.basis, seat) === undefined) return state;
  const guesses = new Map(now.tie.guesses).set(seat, { value, tookMs });
  return { ...state, now: { ...now, tie: { ...now.tie, guesses } } };
}

/** Off paper, until the number is revealed; at equal distance everybody with a phone was quicker. */
export function markGuess(state: NightState, { seat: handle, ask, value }: Event<"marked-guess">): NightState {
  const { now } = state;
  const seat = seatOf(state.basis, handle);
  if (!("tie" in now) || now.tie.ask !== ask || !seat?.paper || !now.tie.seats.includes(handle)) return state;
  if (now.phase === "tie-closed" && now.revealed) return state;
  const guesses = new Map(now.tie.guesses).set(handle, { value, tookMs: Number.MAX_SAFE_INTEGER });
  return { ...state, now: { ...now, tie: { ...now.tie, guesses } } };
}

export type Ranked = { readonly seat: string; readonly value: number; readonly off: number; readonly rank: number };

/** Those who guessed, nearest first; equal in distance and time, equal in rank (from 0). */
export function rankGuesses({ question, guesses }: Tie): Ranked[] {
  const sorted = [...guesses]
    .map(([seat, { value, tookMs }]) => ({ seat, value, tookMs, off: Math.abs(value - question.value) }))
    .toSorted((a, b) => a.off - b.off || a.tookMs - b.tookMs);
  return sorted.map(({ seat, value, off, tookMs }) => ({
    seat,
    value,
    off,
    rank: sorted.findIndex((other) => other.off === off && other.tookMs === tookMs),
  }));
}

/** Rank of each seat by tie-breaks, the oldest first. Who took no part, or did not guess, comes after who did. */
export function tieRanks(ties: readonly Tie[]): (seat: string) => number[] {
  const tables = ties.map((tie) => new Map(rankGuesses(tie).map(({ seat, rank }) => [seat, rank])));
  return (seat) => tables.map((table) => table.get(seat) ?? Number.MAX_SAFE_INTEGER);
}
