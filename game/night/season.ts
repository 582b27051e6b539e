import { skeletons } from "./look-alikes.ts";
import type { ResultRow } from "./results.ts";

/** Season points of a place, from the first; every team further down that scored has one. */
const LADDER = [10, 8, 6, 5, 4, 3, 2, 1] as const;

export type SeasonNight = {
  readonly at: number;
  readonly rows: readonly Pick<ResultRow, "place" | "team" | "points">[];
};

export type SeasonRow = {
  readonly place: number;
  /** As written on its last night. */
  readonly team: string;
  readonly seasonPoints: number;
  readonly nights: number;
  readonly won: number;
  readonly best: number;
  /** Points of its nights added up: they tell who was ahead where season points are equal. */
  readonly points: number;
};

/**
 * A table over nights. Each night gives 10, 8, 6, 5, 4, 3, 2 and 1 season points for places 1 to 8, and 1 for any place
 * after that, so that nights of different length and scoring count the same; teams that share a place have the points of
 * that place each, and one without a point on the night gets none. Equal in season points: whoever won more nights, then
 * the sum of points; else they share a place. Names that look alike are one team.
 */
export function seasonTable(nights: readonly SeasonNight[]): SeasonRow[] {
  const entries = nights
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ rows }) => rows.map((row) => ({ row, key: skeletons(row.team)[0] })));
  const teams = [...Map.groupBy(entries, ({ key }) => key).values()].map((own) => teamRow(own.map(({ row }) => row)));
  const sorted = teams.sort(compare);
  return sorted.map((team) => ({ ...team, place: sorted.findIndex((other) => compare(other, team) === 0) + 1 }));
}

type Team = Omit<SeasonRow, "place">;

function teamRow(rows: SeasonNight["rows"]): Team {
  return {
    team: rows.at(-1)?.team ?? "",
    seasonPoints: rows.reduce((sum, { place, points }) => sum + (points > 0 ? (LADDER[place - 1] ?? 1) : 0), 0),
    nights: rows.length,
    won: rows.filter(({ place }) => place === 1).length,
    best: rows.reduce((best, { place }) => Math.min(best, place), Number.POSITIVE_INFINITY),
    points: rows.reduce((sum, { points }) => sum + points, 0),
  };
}

function compare(a: Team, b: Team): number {
  return b.seasonPoints - a.seasonPoints || b.won - a.won || b.points - a.points;
}
