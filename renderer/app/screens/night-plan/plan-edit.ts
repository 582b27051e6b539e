import type { Closest, NightItem, NightPlan, Round } from "../../../../game/night/plan.ts";

/** Changes to a planned night, each pure. What would leave a plan that cannot be kept changes nothing. */

const MOST_TIE_BREAKS = 20;

/** Where a thing in a list of so many would stand one place up (-1) or down (1); null where it is at the end already. */
function beside(index: number, by: -1 | 1, length: number): number | null {
  const to = index + by;
  return index >= 0 && to >= 0 && to < length ? to : null;
}

function moved<T>(list: readonly T[], index: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== index);
  return [...rest.slice(0, to), ...list.slice(index, index + 1), ...rest.slice(to)];
}

export function changeRound(plan: NightPlan, id: string, change: Partial<Omit<Round, "id">>): NightPlan {
  return { ...plan, rounds: plan.rounds.map((round) => (round.id === id ? { ...round, ...change } : round)) };
}

export function moveRound(plan: NightPlan, id: string, by: -1 | 1): NightPlan {
  const index = plan.rounds.findIndex((round) => round.id === id);
  const to = beside(index, by, plan.rounds.length);
  return to === null ? plan : { ...plan, rounds: moved(plan.rounds, index, to) };
}

/** The last round stays: a night without one is none. */
export function removeRound(plan: NightPlan, id: string): NightPlan {
  const rounds = plan.rounds.filter((round) => round.id !== id);
  return rounds.length === 0 ? plan : { ...plan, rounds };
}

export function addRound(plan: NightPlan, round: Round): NightPlan {
  return { ...plan, rounds: [...plan.rounds, round] };
}

export function roundOfItem(plan: NightPlan, itemId: string): Round | undefined {
  return plan.rounds.find(({ items }) => items.some(({ id }) => id === itemId));
}

export function itemOf(plan: NightPlan, itemId: string): NightItem | undefined {
  return plan.rounds.flatMap(({ items }) => items).find(({ id }) => id === itemId);
}

export function changeItem(plan: NightPlan, itemId: string, change: Partial<Omit<NightItem, "id">>): NightPlan {
  const round = roundOfItem(plan, itemId);
  if (round === undefined) return plan;
  const items = round.items.map((item) => (item.id === itemId ? { ...item, ...change } : item));
  return changeRound(plan, round.id, { items });
}

/** One place up or down; beyond the end of its round, into the round beside it. */
export function moveItem(plan: NightPlan, itemId: string, by: -1 | 1): NightPlan {
  const round = roundOfItem(plan, itemId);
  if (round === undefined) return plan;
  const index = round.items.findIndex(({ id }) => id === itemId);
  const to = beside(index, by, round.items.length);
  if (to !== null) return changeRound(plan, round.id, { items: moved(round.items, index, to) });
  const next = plan.rounds[plan.rounds.indexOf(round) + by];
  return next === undefined || round.items.length === 1 ? plan : carry(plan, itemId, round, next, by);
}

function carry(plan: NightPlan, itemId: string, from: Round, into: Round, by: -1 | 1): NightPlan {
  const item = from.items.filter(({ id }) => id === itemId);
  const items = by === 1 ? [...item, ...into.items] : [...into.items, ...item];
  const left = from.items.filter(({ id }) => id !== itemId);
  return changeRound(changeRound(plan, from.id, { items: left }), into.id, { items });
}

/** The last question of a round stays: the round is to be removed instead. */
export function removeItem(plan: NightPlan, itemId: string): NightPlan {
  const round = roundOfItem(plan, itemId);
  const items = round?.items.filter(({ id }) => id !== itemId) ?? [];
  return round === undefined || items.length === 0 ? plan : changeRound(plan, round.id, { items });
}

export function addItems(plan: NightPlan, roundId: string, items: readonly NightItem[]): NightPlan {
  const round = plan.rounds.find(({ id }) => id === roundId);
  return round === undefined ? plan : changeRound(plan, roundId, { items: [...round.items, ...items] });
}

export function addTieBreak(plan: NightPlan, tie: Closest): NightPlan {
  return plan.tieBreaks.length >= MOST_TIE_BREAKS ? plan : { ...plan, tieBreaks: [...plan.tieBreaks, tie] };
}

export function changeTieBreak(plan: NightPlan, id: string, change: Partial<Omit<Closest, "id">>): NightPlan {
  return { ...plan, tieBreaks: plan.tieBreaks.map((tie) => (tie.id === id ? { ...tie, ...change } : tie)) };
}

export function removeTieBreak(plan: NightPlan, id: string): NightPlan {
  return { ...plan, tieBreaks: plan.tieBreaks.filter((tie) => tie.id !== id) };
}

/** How long the questions, reveals and breaks of a night take, minutes: a question is read and talked over as well. */
export function minutesOf({ rounds }: NightPlan): number {
  const seconds = rounds.reduce((sum, { items, seconds, breakSeconds }, index) => {
    const rest = index === rounds.length - 1 ? 0 : breakSeconds;
    return sum + items.length * (seconds + TALK_SECONDS) + rest;
  }, 0);
  return Math.round(seconds / 60);
}

/** Reading a question out and talking over its answer, seconds. */
const TALK_SECONDS = 25;
