import { dayNumber, dayText, mondayOf } from "./days.ts";
import { WEEKS } from "./spans.ts";
import type { DayFigures } from "./weeks.ts";

export type Level = 0 | 1 | 2 | 3 | 4;

/** A day of the calendar; null is a day that is still to come. */
export type Cell = { readonly day: string; readonly count: number; readonly level: Level } | null;

/** From how many answers and reviews on a day is of each level. */
export const LEVELS = [1, 10, 20, 40] as const;

/** Half a year, a week a column from Monday to Sunday, this week last. */
export function calendarOf(days: readonly DayFigures[], today: string): readonly (readonly Cell[])[] {
  const counts = new Map(days.map(({ day, answered, practised }) => [day, answered + practised]));
  const last = dayNumber(today);
  const first = mondayOf(last) - 7 * (WEEKS - 1);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const number = first + 7 * week + weekday;
      if (number > last) return null;
      const count = counts.get(dayText(number)) ?? 0;
      return { day: dayText(number), count, level: levelOf(count) };
    }),
  );
}

function levelOf(count: number): Level {
  const [some, many, more, most] = LEVELS;
  if (count >= most) return 4;
  if (count >= more) return 3;
  if (count >= many) return 2;
  return count >= some ? 1 : 0;
}
