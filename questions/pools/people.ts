import { remembering } from "../remember.ts";
import { foldName } from "./fold.ts";
import { ACTORS_ENGLISH } from "./people/actors-english.ts";
import { ACTORS_EUROPE } from "./people/actors-europe.ts";
import { ACTORS_INDIA } from "./people/actors-india.ts";
import { ACTORS_WORLD } from "./people/actors-world.ts";
import { ACTRESSES_ENGLISH } from "./people/actresses-english.ts";
import { AUTHORS } from "./people/authors.ts";
import { BIRTHS } from "./people/births.ts";
import { CINEMATOGRAPHERS } from "./people/cinematographers.ts";
import { COMPOSERS } from "./people/composers.ts";
import { CRAFTS } from "./people/crafts.ts";
import { CRITICS } from "./people/critics.ts";
import { DIRECTORS_EUROPE } from "./people/directors-europe.ts";
import { DIRECTORS_INDIA } from "./people/directors-india.ts";
import { DIRECTORS_NORTH_AMERICA } from "./people/directors-north-america.ts";
import { DIRECTORS_OF_GENRES } from "./people/directors-of-genres.ts";
import { DIRECTORS_WORLD } from "./people/directors-world.ts";
import { EDITORS } from "./people/editors.ts";
import { MORE_ACTORS } from "./people/more-actors.ts";
import { MORE_AUTHORS } from "./people/more-authors.ts";
import { MORE_DIRECTORS } from "./people/more-directors.ts";
import { MORE_WRITERS } from "./people/more-writers.ts";
import { MUSIC_AND_DANCE } from "./people/music-and-dance.ts";
import { PRODUCERS } from "./people/producers.ts";
import { SUPPORTING_PLAYERS } from "./people/supporting-players.ts";
import { WRITERS } from "./people/writers.ts";
import { listIn, namesIn, once, type Prominence, prominenceIn, rowsOf, wordIn, yearsIn } from "./rows.ts";

export const ROLES = [
  "director",
  "writer",
  "producer",
  "actor",
  "composer",
  "cinematographer",
  "editor",
  "critic",
  "author",
  "production designer",
  "costume designer",
  "effects artist",
  "make-up artist",
  "singer",
  "lyricist",
  "choreographer",
] as const;
export type Role = (typeof ROLES)[number];

/** Man, woman, neither. */
export const GENDERS = ["m", "f", "x"] as const;
export type Gender = (typeof GENDERS)[number];

export type Person = {
  /** Full, in the usual English spelling and order. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  /** What they are known for first; other work that they did only in passing is left out. */
  readonly roles: readonly Role[];
  /** Years in which films (reviews, books) of theirs came out: surely so in between, perhaps also before or after. */
  readonly from: number;
  /** Null while still at work, or where the last year is not recorded. */
  readonly to: number | null;
  /** Year of birth where it is recorded; work alone tells little of those who began as children. */
  readonly born: number | null;
  /** Codes of `countries.ts`: where they come from, then where they chiefly worked. */
  readonly countries: readonly string[];
  readonly prominence: Prominence;
  /** Which of India's cinemas, by its language ("Tamil"), or "animation". */
  readonly cinema: string | null;
  /** For critics: whom they wrote for, in that order. */
  readonly outlets: readonly string[];
};

const FILM_PEOPLE = [
  DIRECTORS_NORTH_AMERICA,
  DIRECTORS_EUROPE,
  DIRECTORS_INDIA,
  DIRECTORS_OF_GENRES,
  DIRECTORS_WORLD,
  MORE_DIRECTORS,
  ACTORS_ENGLISH,
  ACTRESSES_ENGLISH,
  ACTORS_EUROPE,
  ACTORS_INDIA,
  ACTORS_WORLD,
  MORE_ACTORS,
  SUPPORTING_PLAYERS,
  COMPOSERS,
  CINEMATOGRAPHERS,
  EDITORS,
  WRITERS,
  MORE_WRITERS,
  AUTHORS,
  MORE_AUTHORS,
  PRODUCERS,
  CRAFTS,
  MUSIC_AND_DANCE,
];

function careerIn(cell: string): { readonly from: number; readonly to: number | null } {
  const { from, to } = yearsIn(cell);
  if (from === null) throw new Error(`A pool has "${cell}" where a career's years belong.`);
  return { from, to };
}

/** 1920|Yul Brynner/Walter Matthau */
const births = once(
  () =>
    new Map(
      rowsOf(BIRTHS).flatMap(([year = "", names = ""]) => listIn(names, "/").map((name) => [name, Number(year)])),
    ),
);

const bornIn = (names: string): number | null => births().get(namesIn(names).name) ?? null;

/** Federico Fellini|m|director,writer|1942-1990|IT|3 */
function filmPersonOf(row: readonly string[]): Person {
  const [names = "", gender = "", roles = "", years = "", countries = "", prominence = "", cinema = ""] = row;
  return {
    ...namesIn(names),
    gender: wordIn(gender, GENDERS),
    roles: listIn(roles).map((role) => wordIn(role, ROLES)),
    ...careerIn(years),
    born: bornIn(names),
    countries: listIn(countries),
    prominence: prominenceIn(prominence),
    cinema: cinema === "" ? null : cinema,
    outlets: [],
  };
}

/** Pauline Kael|f|1965-1991|US|3|The New Yorker */
function criticOf(row: readonly string[]): Person {
  const [names = "", gender = "", years = "", countries = "", prominence = "", outlets = ""] = row;
  return {
    ...namesIn(names),
    gender: wordIn(gender, GENDERS),
    roles: ["critic"],
    ...careerIn(years),
    born: null,
    countries: listIn(countries),
    prominence: prominenceIn(prominence),
    cinema: null,
    outlets: listIn(outlets, ";"),
  };
}

export const people = once((): readonly Person[] => [
  ...FILM_PEOPLE.flatMap((table) => rowsOf(table).map(filmPersonOf)),
  ...rowsOf(CRITICS).map(criticOf),
]);

const byName = once(
  () =>
    new Map(
      people().flatMap((person) =>
        [person.name, ...person.aliases].map((name): [string, Person] => [foldName(name), person]),
      ),
    ),
);

const byRole = once(() => new Map(ROLES.map((role) => [role, people().filter((each) => each.roles.includes(role))])));

/** Whoever the pool knows by that full name, however it is spelt; null for anybody else. */
export const personCalled = remembering((name): Person | null => byName().get(foldName(name)) ?? null);

export function peopleWith(role: Role): readonly Person[] {
  return byRole().get(role) ?? [];
}
