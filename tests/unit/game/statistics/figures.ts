import type { DayFigures } from "../../../../game/statistics/weeks.ts";

/** A day on which nothing was done, but what a test says. */
export function dayOf(day: string, change: Partial<DayFigures> = {}): DayFigures {
  return { day, answered: 0, right: 0, practised: 0, recalled: 0, learnt: 0, kept: 0, expected: 0, ...change };
}
