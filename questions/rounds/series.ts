import type { FilmRow } from "./film-row.ts";

/** "Lethal Weapon 3" and "Lethal Weapon 4", "X-Men" and "X-Men 2": titles that tell that the films belong together, and which came first. */
export function areOfOneSeries(films: readonly FilmRow[]): boolean {
  const words = films.flatMap(({ title }) => [
    ...new Set([...(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []), headOf(title)]),
  ]);
  return new Set(words).size < words.length;
}

/** What stands before a subtitle or a number. */
function headOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/:.*$/, "")
    .replace(/ (?:\d+|[ivx]+)$/, "");
}
