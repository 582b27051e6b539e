import { groupBy } from "../group.ts";
import { BY_CINEMATOGRAPHERS } from "./films/cinematographers.ts";
import { CIRCLES_AMERICA } from "./films/circles-america.ts";
import { CIRCLES_BRITAIN } from "./films/circles-britain.ts";
import { CIRCLES_ENGLISH } from "./films/circles-english.ts";
import { CIRCLES_GENRES } from "./films/circles-genres.ts";
import { CIRCLES_OF_HISTORY } from "./films/circles-history.ts";
import { CIRCLES_HITS } from "./films/circles-hits.ts";
import { CIRCLES_SOUTH } from "./films/circles-south.ts";
import { CIRCLES_WORLD } from "./films/circles-world.ts";
import { BY_COMPOSERS } from "./films/composers.ts";
import { BY_DIRECTORS_ENGLISH } from "./films/directors-english.ts";
import { BY_DIRECTORS_WORLD } from "./films/directors-world.ts";
import { BEST_KNOWN, FAMOUS } from "./films/famous.ts";
import { OF_WINNERS } from "./films/of-winners.ts";
import { OF_PLAYERS } from "./films/players.ts";
import { BY_WRITERS } from "./films/writers.ts";
import { foldName } from "./fold.ts";
import type { Role } from "./people.ts";
import { once, rowsOf } from "./rows.ts";

/** A film as it is called in English, and the year in which it came out. */
export type PoolFilm = { readonly title: string; readonly year: number };

/** Charade=1963; titles may hold any sign but a bar. */
function filmOf(cell: string): PoolFilm {
  const at = cell.lastIndexOf("=");
  return { title: cell.slice(0, at), year: Number(cell.slice(at + 1)) };
}

const filmsIn = (cell: string) => cell.split(/(?<==\d{4})\//).map(filmOf);

/** Films that could be taken for one another, a line each: country and manner | films. */
export const filmCircles = once((): readonly (readonly PoolFilm[])[] =>
  [
    CIRCLES_ENGLISH,
    CIRCLES_AMERICA,
    CIRCLES_BRITAIN,
    CIRCLES_GENRES,
    CIRCLES_HITS,
    CIRCLES_WORLD,
    CIRCLES_SOUTH,
    CIRCLES_OF_HISTORY,
  ].flatMap((table) => rowsOf(table).map(([, films = ""]) => filmsIn(films))),
);

/** A film, and the circle that it stands in. */
type Placed = { readonly film: PoolFilm; readonly circle: readonly PoolFilm[] };

/** Folded title -> the films of that title, in each circle. */
const placed = once(
  (): ReadonlyMap<string, readonly Placed[]> =>
    groupBy(
      filmCircles().flatMap((circle) => circle.map((film): Placed => ({ film, circle }))),
      ({ film }) => foldName(film.title),
    ),
);

const filmographies = (...tables: readonly string[]) =>
  new Map(
    tables.flatMap((table) =>
      rowsOf(table).map(([name = "", films = ""]): [string, readonly PoolFilm[]] => [foldName(name), filmsIn(films)]),
    ),
  );

/** The tables of those callings that have any. */
const FILMOGRAPHIES = new Map<Role, () => ReadonlyMap<string, readonly PoolFilm[]>>([
  ["director", once(() => filmographies(BY_DIRECTORS_ENGLISH, BY_DIRECTORS_WORLD))],
  ["actor", once(() => filmographies(OF_PLAYERS))],
  ["composer", once(() => filmographies(BY_COMPOSERS))],
  ["cinematographer", once(() => filmographies(BY_CINEMATOGRAPHERS))],
  ["writer", once(() => filmographies(BY_WRITERS))],
]);

/** Of those who won for another film, by calling. */
const ofWinners = once(
  () =>
    new Map(
      OF_WINNERS.split(/^# /m).map((part) => {
        const [role = "", ...lines] = part.split("\n");
        return [role, filmographies(lines.join("\n"))] as const;
      }),
    ),
);

/**
 * The best-known films that somebody directed, played in or otherwise worked on, in the order of the tables; none for
 * whoever they do not know. One film has one year, whatever the tables say of it.
 */
export function filmsBy(name: string, role: Role): readonly PoolFilm[] {
  const key = foldName(name);
  const all = [...(FILMOGRAPHIES.get(role)?.().get(key) ?? []), ...(ofWinners().get(role)?.get(key) ?? [])];
  return all.filter((film, at) => all.findIndex((each) => foldName(each.title) === foldName(film.title)) === at);
}

/** Folded title -> whoever directed a film of that title, by folded name, and when. */
const directed = once(() => {
  const films = [...(FILMOGRAPHIES.get("director")?.() ?? [])].flatMap(([name, all]) =>
    all.map(({ title, year }) => ({ name, title, year })),
  );
  return groupBy(films, ({ title }) => foldName(title));
});

/** Folded names of those who directed a film, as far as the tables know; a year of null stands for any film of the title. */
export function directorsOf(title: string, year: number | null): readonly string[] {
  const films = directed().get(foldName(title)) ?? [];
  return films.filter((film) => year === null || Math.abs(film.year - year) <= NEAR).map(({ name }) => name);
}

/** Films of somebody who won a prize for another, none of which won them the same; none for whoever the table does not know. */
export function filmsBesidePrize(name: string, role: Role): readonly PoolFilm[] {
  return ofWinners().get(role)?.get(foldName(name)) ?? [];
}

/** Years by which the years of one film differ, from its première to its prize abroad. */
const NEAR = 2;

/** Years within which a film could be taken for another by its looks: colour, sound, faces. */
const AGE = 15;

/** Fewer mates than this are too few to ask with: then those of other ages are called on as well. */
const ENOUGH = 3;

/**
 * Films that could be taken for that one: those that share most circles with it first, then those of the nearest years; those
 * of another age only where too few are left without them. A year of null stands for any film of the title.
 */
export function filmsLike(title: string, year: number | null): readonly PoolFilm[] {
  const own = (placed().get(foldName(title)) ?? []).filter(
    ({ film }) => year === null || Math.abs(film.year - year) <= NEAR,
  );
  const like = own.flatMap(({ film: it, circle }) =>
    circle.filter((film) => film !== it).map((film) => ({ film, away: Math.abs(film.year - it.year) })),
  );
  const found = new Map<string, { readonly film: PoolFilm; readonly away: number; readonly shared: number }>();
  for (const { film, away } of like) {
    const id = `${foldName(film.title)}|${film.year}`;
    found.set(id, { film, away, shared: (found.get(id)?.shared ?? 0) + 1 });
  }
  const mates = [...found.values()].sort((a, b) => b.shared - a.shared || a.away - b.away);
  const ofItsAge = mates.filter(({ away }) => away <= AGE);
  return (ofItsAge.length < ENOUGH ? mates : ofItsAge).map(({ film }) => film);
}

/** Folded title of the first of a circle of film history -> the others. */
const besideFirsts = once((): ReadonlyMap<string, readonly PoolFilm[]> => {
  const circles = rowsOf(CIRCLES_OF_HISTORY).map(([, films = ""]) => filmsIn(films));
  return new Map(circles.toReversed().map(([first, ...others]) => [foldName(first?.title ?? ""), others]));
});

/** Films that could be taken for one that was the first of its kind or won a prize: of the circle that begins with it alone. */
export const firstsLike = (title: string): readonly PoolFilm[] => besideFirsts().get(foldName(title)) ?? [];

type Dated = ReadonlyMap<string, readonly number[]>;

const datedIn = (table: string): Dated => {
  const films = rowsOf(table).flatMap(([, cell = ""]) => filmsIn(cell));
  const byTitle = groupBy(films, ({ title }) => foldName(title));
  return new Map([...byTitle].map(([key, all]) => [key, all.map(({ year }) => year)]));
};

const bestKnown = once(() => datedIn(BEST_KNOWN));
const famous = once(() => datedIn(FAMOUS));

const stands = (films: Dated, title: string, year: number | null) =>
  films.get(foldName(title))?.some((own) => year === null || Math.abs(own - year) <= NEAR) === true;

/** Whether everybody knows of such a film who plays the lead, who made it and after whose book. */
export const isBestKnown = (title: string, year: number | null): boolean => stands(bestKnown(), title, year);

/** Whether whoever cares for films knows whose it is. A year of null stands for any film of the title. */
export const isFamous = (title: string, year: number | null): boolean =>
  stands(famous(), title, year) || isBestKnown(title, year);

const allDated = once((): Dated => {
  const made = [...FILMOGRAPHIES.values()].flatMap((films) => [...films().values()]);
  const all = [...filmCircles(), ...made, ...[...ofWinners().values()].flatMap((films) => [...films.values()])].flat();
  const byTitle = groupBy(all, ({ title }) => foldName(title));
  return new Map([...byTitle].map(([key, films]) => [key, [...new Set(films.map(({ year }) => year))]]));
});

/** The years of all films of that title that the pools know; none where they know no such film. */
export const yearsOfTitle = (title: string): readonly number[] => allDated().get(foldName(title)) ?? [];
