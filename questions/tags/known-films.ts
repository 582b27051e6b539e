import { groupBy } from "../group.ts";
import { filmCircles } from "../pools/films.ts";
import { type Table, yearOf } from "../tables/read-table.ts";
import type { TaggedFilm } from "./film-tags.ts";

/** The year of a festival or a prize follows that of its film by no more than this. */
const LATER = 2;

/**
 * Films that the tables and the pools know, each once: rows of one title whose years are near are one film, of the earliest of them.
 * Rows about several films, or of no year, tell nothing.
 */
export function knownFilms(tables: Iterable<Table>): TaggedFilm[] {
  const told = [...tables].flatMap(filmsIn);
  const pooled = filmCircles().flatMap((films) => films.map((film) => ({ ...film, countries: [] })));
  const films: TaggedFilm[] = [];
  for (const called of groupBy([...told, ...pooled], ({ title }) => title.toLowerCase()).values()) {
    films.push(...apart(called));
  }
  return films;
}

type Dated = TaggedFilm & { readonly year: number };

/** Films of one title. */
function apart(called: readonly Dated[]): TaggedFilm[] {
  const films: Dated[] = [];
  for (const film of called.toSorted((a, b) => a.year - b.year)) {
    const same = films.at(-1);
    if (same === undefined || film.year - same.year > LATER) films.push(film);
    else if (same.countries.length === 0) films.splice(-1, 1, { ...same, countries: film.countries });
  }
  return films;
}

function filmsIn({ schema, rows }: Table): Dated[] {
  const { film, year, country } = schema;
  if (film === undefined) return [];
  return rows.flatMap((row): Dated[] => {
    const [title, ...others] = row[film] ?? [];
    const made = yearOf(row, year);
    if (title === undefined || others.length > 0 || made === null) return [];
    return [{ title, year: made, countries: country === undefined ? [] : (row[country] ?? []) }];
  });
}
