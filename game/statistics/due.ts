import { dayNumber, dayText } from "./days.ts";
import { DAYS_AHEAD } from "./spans.ts";

export type DueDay = { readonly day: string; readonly cards: number };

/** A row for each of the days ahead, today first, those without cards as well. */
export function dueAhead(days: readonly DueDay[], today: string): readonly DueDay[] {
  const counts = new Map(days.map(({ day, cards }) => [day, cards]));
  const first = dayNumber(today);
  return Array.from({ length: DAYS_AHEAD }, (_, index) => {
    const day = dayText(first + index);
    return { day, cards: counts.get(day) ?? 0 };
  });
}
