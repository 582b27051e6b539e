import type { FilmRow } from "./film-row.ts";

/** Films by what they have of one kind, values in the order of their letters; a value that fewer than `least` have is left out. */
export function sharing(
  films: readonly FilmRow[],
  of: (film: FilmRow) => readonly string[],
  least: number,
): Map<string, FilmRow[]> {
  const groups = new Map<string, FilmRow[]>();
  for (const film of films)
    for (const value of new Set(of(film))) groups.set(value, [...(groups.get(value) ?? []), film]);
  return new Map([...groups].filter(([, all]) => all.length >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}
