import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../questions/group.ts";
import { type Line, readTable, yearOf } from "../check-pools/tables.ts";
import { foldTitle } from "./fold-title.ts";

/** What the tables in the folder say, found by film or by year. */
export type Reference = {
  /** Nominations and prizes of the Academy by the folded title of one of their films. */
  readonly academy: (title: string) => readonly Line[];
  /** Names that the Academy's table gives the bearer of a name, whatever it was spelt at the time. */
  readonly alsoCalled: (name: string) => ReadonlySet<string>;
  /** Who directed a film of that title within a year of that one; empty where no table covers it. */
  readonly directorsOf: (title: string, year: number) => readonly string[];
  /** Years of the films of that title that any table knows. */
  readonly yearsOf: (title: string) => ReadonlySet<number>;
  /** Titles of the films that won a festival's first prize in a year; null stands for one whose title is not known. */
  readonly festivalWinners: (festival: string, year: number) => readonly (string | null)[];
  /** First years of the seasons in which somebody was up for a prize of the Academy. */
  readonly seasonsOf: (name: string) => ReadonlySet<string>;
  readonly places: (title: string) => readonly Line[];
};

type Dated = { readonly title: string; readonly year: number | null; readonly directors: readonly string[] };

export function readReference(folder: string): Reference {
  const academy = readTable(folder, "academy_awards.tsv");
  const afi = readTable(folder, "afi_100_2007.tsv");
  const byTitle = groupBy(
    academy.flatMap((line) =>
      line("Film")
        .split("|")
        .map((film) => ({ film: foldTitle(film), line })),
    ),
    ({ film }) => film,
  );
  const films = groupBy([...moviesIn(folder), ...afi.map(placed), ...directed(academy)], ({ title }) => title);
  const known = groupBy([...usFilms(folder), ...[...films.values()].flat()], ({ title }) => title);
  const names = spellings(academy);
  const places = groupBy(afi, (line) => foldTitle(line("title")));
  const winners = festivalsIn(folder);
  const seasons = seasonsIn(academy);
  return {
    academy: (title) => (byTitle.get(foldTitle(title)) ?? []).map(({ line }) => line),
    alsoCalled: (name) => names.get(foldTitle(name)) ?? new Set([foldTitle(name)]),
    directorsOf: (title, year) =>
      (films.get(foldTitle(title)) ?? [])
        .filter((film) => film.year !== null && Math.abs(film.year - year) <= 1)
        .flatMap(({ directors }) => directors),
    yearsOf: (title) => new Set((known.get(foldTitle(title)) ?? []).flatMap(({ year }) => year ?? [])),
    festivalWinners: (festival, year) => winners.get(`${festival} ${year}`) ?? [],
    seasonsOf: (name) => seasons.get(foldTitle(name)) ?? new Set(),
    places: (title) => places.get(foldTitle(title)) ?? [],
  };
}

function moviesIn(folder: string): Dated[] {
  return readTable(folder, "imdb_5000.csv").map((line) => ({
    title: foldTitle(line("movie_title")),
    year: yearOf(line("title_year")),
    directors: line("director_name") === "" ? [] : [line("director_name")],
  }));
}

const placed = (line: Line): Dated => ({
  title: foldTitle(line("title")),
  year: yearOf(line("year")),
  directors: line("director").split(/, | & | and /),
});

function directed(academy: readonly Line[]): Dated[] {
  return academy
    .filter((line) => line("CanonicalCategory") === "DIRECTING")
    .flatMap((line) =>
      line("Film")
        .split("|")
        .map((film) => ({
          title: foldTitle(film),
          year: yearOf(line("Year")),
          directors: line("Nominees").split("|"),
        })),
    );
}

function usFilms(folder: string): Dated[] {
  return readTable(folder, "us_films_by_year.tsv").map((line) => ({
    title: foldTitle(line("title")),
    year: yearOf(line("year")),
    directors: [],
  }));
}

/** Everybody's names by each of them: the Academy's table numbers its people. */
function spellings(academy: readonly Line[]): Map<string, Set<string>> {
  const byId = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  for (const line of academy) {
    const ids = line("NomineeIds").split("|");
    for (const [index, name] of line("Nominees").split("|").entries()) {
      const id = ids[index];
      if (id === undefined || !id.startsWith("nm")) continue;
      const names = byId.get(id) ?? new Set<string>();
      names.add(foldTitle(name));
      byId.set(id, names);
      byName.set(foldTitle(name), names);
    }
  }
  return byName;
}

function seasonsIn(academy: readonly Line[]): Map<string, Set<string>> {
  const seasons = new Map<string, Set<string>>();
  for (const line of academy) {
    for (const name of line("Nominees").split("|").map(foldTitle)) {
      seasons.set(name, (seasons.get(name) ?? new Set<string>()).add(line("Year").slice(0, 4)));
    }
  }
  return seasons;
}

const FIRST_PRIZES: Readonly<Record<string, RegExp>> = {
  Cannes: /^(?:palme d'or|grand prize of the festival)$/,
  Venice: /^golden lion$/,
  Berlin: /^golden berlin bear$/,
};

/** Winners by "Cannes 1994". The files are YAML of one shape: year, prize, category, then a list in brackets. */
function festivalsIn(folder: string): Map<string, (string | null)[]> {
  const ids = new Map(
    readTable(join(folder, "imdb_awards"), "imdb_id_titles.tsv").map((line) => [
      line("imdb_id"),
      line("title").replace(/ \(\d{4}\)$/, ""),
    ]),
  );
  const found = new Map<string, (string | null)[]>();
  for (const file of readdirSync(join(folder, "imdb_awards")).filter((name) => name.endsWith(".yml"))) {
    const festival = Object.keys(FIRST_PRIZES).find((name) => file.includes(name.toLowerCase())) ?? "";
    let [year, prize] = ["", ""];
    for (const line of readFileSync(join(folder, "imdb_awards", file), "utf8").split("\n")) {
      year = /^'?(\d{4})'?:/.exec(line)?.[1] ?? year;
      prize = /^ {2}(\S.*):\s*$/.exec(line)?.[1] ?? prize;
      const won = /^ {6}winner: \[(.+)\]/.exec(line)?.[1];
      if (won === undefined || FIRST_PRIZES[festival]?.test(prize) !== true) continue;
      const key = `${festival} ${year}`;
      found.set(key, [...(found.get(key) ?? []), ...won.split(", ").map((id) => ids.get(id) ?? null)]);
    }
  }
  return found;
}
