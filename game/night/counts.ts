import { perBasis } from "./per-basis.ts";
import { slotAt } from "./slots.ts";
import { type Ask, type Basis, itemOf, seatsOf } from "./state.ts";

/** How many seats may answer by phone. */
export const answeringSeats = perBasis((basis: Basis) => seatsOf(basis).filter(({ paper }) => !paper).length);

/** How many chose each place, of the seats that play. */
export function countsOf(basis: Basis, ask: Ask): number[] {
  const counts = Array.from({ length: itemOf(basis.plan, ask)?.question.options.length ?? 0 }, () => 0);
  for (const { slot } of seatsOf(basis)) {
    const place = slotAt(ask.answers, slot)?.given.place;
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
