import { dayNumber, dayText, mondayOf } from "./days.ts";
import { WEEKS } from "./spans.ts";

export type DayFigures = {
  readonly day: string;
  readonly answered: number;
  readonly right: number;
  readonly practised: number;
  readonly recalled: number;
  readonly learnt: number;
  readonly kept: number;
  readonly expected: number;
};

/** Sums of a week; its day is the Monday. */
export type WeekFigures = DayFigures;

const NOTHING = { answered: 0, right: 0, practised: 0, recalled: 0, learnt: 0, kept: 0, expected: 0 };

/** One row a week, the oldest first, this week last; weeks before the first with anything in it are left out. */
export function byWeek(days: readonly DayFigures[], today: string): readonly WeekFigures[] {
  const last = mondayOf(dayNumber(today));
  const weeks: WeekFigures[] = Array.from({ length: WEEKS }, (_, index) => ({
    ...NOTHING,
    day: dayText(last - 7 * (WEEKS - 1 - index)),
  }));
  for (const day of days) {
    const place = WEEKS - 1 - (last - mondayOf(dayNumber(day.day))) / 7;
    const week = weeks[place];
    if (week !== undefined) weeks[place] = sum(week, day);
  }
  const first = weeks.findIndex(({ answered, practised }) => answered + practised > 0);
  return first === -1 ? [] : weeks.slice(first);
}

function sum(week: WeekFigures, day: DayFigures): WeekFigures {
  return {
    day: week.day,
    answered: week.answered + day.answered,
    right: week.right + day.right,
    practised: week.practised + day.practised,
    recalled: week.recalled + day.recalled,
    learnt: week.learnt + day.learnt,
    kept: week.kept + day.kept,
    expected: week.expected + day.expected,
  };
}
