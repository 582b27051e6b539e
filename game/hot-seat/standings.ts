import { rightCount } from "../solo/view.ts";
import type { HotSeatState, Place } from "./step.ts";

export type Standing = Pick<Place, "person" | "name" | "colour"> & {
  readonly seat: number;
  /** Those with as many points share a place: 1, 1, 3. */
  readonly place: number;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
};

/** Most points first; of equals, the one who sits first. */
export function standings({ places }: HotSeatState): Standing[] {
  return places
    .map(({ person, name, colour, game }, seat) => ({
      person,
      name,
      colour,
      seat,
      place: 1 + places.filter((other) => other.game.score > game.score).length,
      points: game.score,
      right: rightCount(game),
      answered: game.answers.length,
    }))
    .sort((a, b) => a.place - b.place || a.seat - b.seat);
}
