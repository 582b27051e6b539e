import { foldName } from "../../questions/pools/fold.ts";
import type { Gender, Role } from "../../questions/pools/people.ts";
import { type Line, readTable, yearOf } from "./tables.ts";

/** What a reference says of somebody: one of these roles in a film of that year. */
export type Attestation = {
  readonly source: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Null where the table has none. */
  readonly year: number | null;
  /** Only where an award is for men or for women. */
  readonly gender: Gender | null;
  readonly work: string;
};

/** Beginning of an Academy Award's category -> who is nominated in it. */
const ACADEMY_ROLES: readonly (readonly [string, readonly Role[]])[] = [
  ["ACTOR", ["actor"]],
  ["ACTRESS", ["actor"]],
  ["DIRECTING", ["director"]],
  ["CINEMATOGRAPHY", ["cinematographer"]],
  ["FILM EDITING", ["editor"]],
  ["MUSIC (Original Song)", ["composer", "lyricist", "singer"]],
  ["MUSIC", ["composer", "lyricist"]],
  ["WRITING", ["writer", "author"]],
  ["BEST PICTURE", ["producer"]],
  ["ART DIRECTION", ["production designer"]],
  ["COSTUME DESIGN", ["costume designer"]],
  ["MAKEUP", ["make-up artist"]],
  ["VISUAL EFFECTS", ["effects artist"]],
];

function genderOfCategory(category: string): Gender | null {
  if (/\bactress\b/i.test(category)) return "f";
  return /\bactor\b/i.test(category) ? "m" : null;
}

function academy(line: Line): readonly Attestation[] {
  const category = line("CanonicalCategory");
  const roles = ACADEMY_ROLES.find(([start]) => category.startsWith(start))?.[1];
  if (roles === undefined) return [];
  const common = {
    source: "academy_awards",
    roles,
    year: yearOf(line("Year")),
    gender: genderOfCategory(category),
    work: line("Film"),
  };
  return line("Nominees")
    .split("|")
    .map((name) => ({ ...common, name }));
}

function goldenGlobe(line: Line): readonly Attestation[] {
  const category = line("category");
  const gender = genderOfCategory(category);
  const motionPicture = category.includes("otion Picture") && !category.includes("Television");
  if (!motionPicture || (gender === null && !category.startsWith("Best Director"))) return [];
  return [
    {
      source: "golden_globe_awards",
      name: line("nominee"),
      roles: [gender === null ? "director" : "actor"],
      year: yearOf(line("year_film")),
      gender,
      work: line("film"),
    },
  ];
}

function film(
  source: string,
  role: Role,
  names: readonly string[],
  year: number | null,
  work: string,
): readonly Attestation[] {
  return names.map((name) => ({ source, name, roles: [role], year, gender: null, work }));
}

function imdb(line: Line): readonly Attestation[] {
  const [year, title] = [yearOf(line("title_year")), line("movie_title")];
  const cast = [line("actor_1_name"), line("actor_2_name"), line("actor_3_name")];
  return [
    ...film("imdb_5000", "director", [line("director_name")], year, title),
    ...film("imdb_5000", "actor", cast, year, title),
  ];
}

function usFilm(line: Line): readonly Attestation[] {
  return film("us_films_by_year", "actor", line("cast").split("; "), yearOf(line("year")), line("title"));
}

/** This table has neither titles nor years: it can only say that somebody had the role at all. */
function tmdb(line: Line): readonly Attestation[] {
  const cast = [...line("cast").matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, single, double]) => single ?? double ?? "");
  return [
    ...film("tmdb_credits", "director", [line("director")], null, ""),
    ...film("tmdb_credits", "actor", cast, null, ""),
  ];
}

const TABLES: readonly (readonly [string, (line: Line) => readonly Attestation[]])[] = [
  ["academy_awards.tsv", academy],
  ["golden_globe_awards.csv", goldenGlobe],
  ["imdb_5000.csv", imdb],
  ["us_films_by_year.tsv", usFilm],
  ["tmdb_credits_9k.csv", tmdb],
];

/** Everything that the references say of people, by folded name. */
export function attestations(folder: string): ReadonlyMap<string, readonly Attestation[]> {
  const all = TABLES.flatMap(([file, read]) => readTable(folder, file).flatMap(read));
  return Map.groupBy(all, (attestation) => foldName(attestation.name));
}
