/** How many games ago each question was asked last, 1 being the last game; games over other packs count as well. */
export type Recent = ReadonlyMap<string, number>;

/** Within so many games no question returns while others are left. */
export const GAMES_APART = 20;

/** From the questions of each game, the newest game first. */
export function recentFrom(games: readonly (readonly string[])[]): Recent {
  const recent = new Map<string, number>();
  for (const [index, ids] of games.slice(0, GAMES_APART).entries()) {
    for (const id of ids) if (!recent.has(id)) recent.set(id, index + 1);
  }
  return recent;
}

/** 0 where it may return; else the more the shorter ago, games of long ago taken together: 11 to 20, 6 to 10, 3 to 5, 2, 1. */
export function latenessOf(id: string, recent: Recent): number {
  const ago = recent.get(id);
  return ago === undefined || ago > GAMES_APART ? 0 : 1 + STEPS.filter((step) => ago <= step).length;
}

const STEPS = [10, 5, 2, 1] as const;
