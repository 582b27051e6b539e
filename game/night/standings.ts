import type { StandingRow } from "./messages.ts";
import { perBasis } from "./per-basis.ts";
import { tallyOf } from "./scoring.ts";
import { type Basis, type NightState, type Seat, seatsOf } from "./state.ts";
import { tieRanks } from "./ties.ts";

/**
 * Who stands where, best first. Seats with equal points share a place, and the place after them is left out, unless a
 * tie-break told them apart; among those who share one the earlier seat is named first. `moved` and `gained` compare
 * with the standings of `before`; a seat that was not among them has no `moved`, and has gained what it has beyond its
 * start.
 */
export function standings(basis: Basis, before: Basis | null): readonly StandingRow[] {
  const known = lastRows.get(basis);
  if (known !== undefined && known.before === before) return known.rows;
  const rows = rowsOf(basis, before);
  lastRows.set(basis, { before, rows });
  return rows;
}

/** A thousand phones ask for the same rows. */
const lastRows = new WeakMap<Basis, { readonly before: Basis | null; readonly rows: readonly StandingRow[] }>();

function rowsOf(basis: Basis, before: Basis | null): StandingRow[] {
  const places = placesOf(basis);
  const earlier = before === null ? null : { places: placesOf(before), tally: tallyOf(before) };
  const tally = tallyOf(basis);
  const rows = seatsOf(basis).map((seat) => {
    const points = tally.get(seat.seat)?.points ?? 0;
    const place = places.get(seat.seat) ?? 0;
    const was = earlier?.places.get(seat.seat);
    const gained = points - (earlier?.tally.get(seat.seat)?.points ?? seat.start);
    return { ...shownSeat(seat), points, place, moved: was === undefined ? null : was - place, gained };
  });
  return rows.sort((a, b) => a.place - b.place);
}

export function shownSeat({ seat, name, colour }: Seat): Pick<StandingRow, "seat" | "name" | "colour"> {
  return { seat, name, colour };
}

/** Place of each seat, from 1. */
export const placesOf = perBasis((basis: Basis): ReadonlyMap<string, number> => {
  const tally = tallyOf(basis);
  const ranks = tieRanks(basis.ties);
  const sorted = seatsOf(basis)
    .map(({ seat }) => ({ seat, order: [-(tally.get(seat)?.points ?? 0), ...ranks(seat)] }))
    .sort((a, b) => compare(a.order, b.order));
  const places = new Map<string, number>();
  let place = 1;
  sorted.forEach(({ seat, order }, index) => {
    const above = sorted[index - 1];
    if (above === undefined || compare(above.order, order) !== 0) place = index + 1;
    places.set(seat, place);
  });
  return places;
});

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** How many places have a prize. */
const PRIZES = 3;

export type SharedPlace = { readonly place: number; readonly seats: readonly string[] };

/** Places with a prize that more than one seat holds, the best first. Without a point there is no prize. */
export function sharedPrizes(basis: Basis): SharedPlace[] {
  const tally = tallyOf(basis);
  const byPlace = Map.groupBy(placesOf(basis), ([, place]) => place);
  return [...byPlace]
    .map(([place, entries]) => ({ place, seats: entries.map(([seat]) => seat) }))
    .filter(({ place, seats }) => place <= PRIZES && seats.length > 1 && hasPoints(tally, seats));
}

function hasPoints(tally: ReturnType<typeof tallyOf>, seats: readonly string[]): boolean {
  return seats.some((seat) => (tally.get(seat)?.points ?? 0) > 0);
}

/** The standings as they would be shown now: beside those before the ones on view, or the last that were. */
export function rowsNow({ basis, now, shown }: NightState): readonly StandingRow[] {
  return standings(basis, now.phase === "standings" ? now.before : shown);
}
