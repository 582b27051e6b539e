import { circleMates } from "../pools/circles.ts";
import type { FilmRow, Trade } from "./film-row.ts";

/** Who could be taken for somebody in a trade, for a film of that year: the likest first. */
export type Mates = (name: string, trade: Trade, year: number) => readonly string[];

export const matesInCircles: Mates = circleMates;

/** On the scale of fame films may stand so far apart: one that is far better known tells by that alone. */
const LIKE_FAME = 1;

export function areOfLikeFame(one: FilmRow, other: FilmRow): boolean {
  return Math.abs(one.fame - other.fame) <= LIKE_FAME;
}
