import type { Given } from "../given.ts";
import { type Laid, placeCount } from "../judge.ts";
import { placesIn } from "../places.ts";
import { laidOf } from "./key.ts";
import { perBasis } from "./per-basis.ts";
import { slotAt } from "./slots.ts";
import { type Ask, type Basis, seatsOf } from "./state.ts";

/** How many seats may answer by phone. */
export const answeringSeats = perBasis((basis: Basis) => seatsOf(basis).filter(({ paper }) => !paper).length);

/**
 * How many chose each place, of the seats that play; of a timeline, how many put it where it belongs; none where the answer is
 * written.
 */
export function countsOf(basis: Basis, ask: Ask): number[] {
  const laid = laidOf(basis, ask);
  const counts = Array.from({ length: laid === undefined ? 0 : placeCount(laid) }, () => 0);
  for (const { slot } of seatsOf(basis)) {
    const given = slotAt(ask.answers, slot)?.given;
    for (const place of given === undefined || laid === undefined ? [] : placesFor(laid, given))
      counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function placesFor(laid: Laid, given: Given): readonly number[] {
  const places = placesIn(given);
  return laid.kind === "timeline" ? places.filter((place, at) => laid.keys[at] === place) : places;
}
