import type { Gender as KnownGender, Value } from "../../facts/model.ts";
import {
  countryCalled,
  type Gender,
  genderOfFirstName,
  isArtist,
  isOneOfTwo,
  knownFor,
  peersOf,
  personCalled,
  type Role,
} from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";

type Person = NonNullable<ReturnType<typeof personCalled>>;

/** Who may stand beside the key: what is known of it, of the film, or of both. */
export type Wanted = {
  readonly role: Role;
  readonly gender: Gender | undefined;
  /** Year of the film. */
  readonly year: number;
  readonly like: Person | null;
  /** Which of India's cinemas, or "animation". */
  readonly cinema: string | null;
};

/** Years before the film in which somebody must have begun, and in which, at the latest, they must still be at work. */
const SETTLED = 3;
const LATELY = 4;
/** Years between the beginnings of two who could be taken for each other. */
const GENERATION = 15;
/** Where the key is a stranger: nobody who began longer ago than this. */
const CAREER = 30;

/** Of the same trade first of all, at work when the film was made, of one generation with the key and about as known. */
export function couldStandIn(person: Person, { role, gender, year, like, cinema }: Wanted): boolean {
  if (person.roles[0] !== role && !(role === "writer" && person.roles[0] === "director")) return false;
  if (gender !== undefined && person.gender !== gender) return false;
  if (person.cinema !== cinema) return false;
  if (!wasAtWork(person, year) || person.from > year - SETTLED) return false;
  if (like === null) return year - person.from <= CAREER && person.prominence < (role === "actor" ? 2 : 3);
  if (person.prominence < Math.min(2, like.prominence)) return false;
  return Math.abs(person.from - like.from) <= GENERATION && Math.abs(person.prominence - like.prominence) <= 1;
}

/** Films of theirs came out about that year. */
export function wasAtWork({ from, to }: Pick<Person, "from" | "to">, year: number): boolean {
  return from <= year + 1 && (to ?? year) >= year - LATELY;
}

/** Cinemas that share their stars and their crews. */
const ENGLISH = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);

/** The same country, or one of the same language and part of the world. Codes, names or adjectives. */
export function isNeighbour(one: string, other: string): boolean {
  const [first, second] = [countryCalled(one), countryCalled(other)];
  if (first === null || second === null) return false;
  if (first.code === second.code || (ENGLISH.has(first.code) && ENGLISH.has(second.code))) return true;
  return first.tongue === second.tongue && first.region === second.region;
}

/**
 * Names from the pool that could be taken for the key, best first: nobody who shares a name with anybody in the
 * article. Nothing where neither the year of the film nor the key's own time is known, or no country.
 */
export function tradePeers(
  answer: Value,
  role: Role,
  scope: Scope,
  gender: Gender | undefined = genderOf(answer),
): readonly string[] {
  const known = personCalled(answer.text);
  const like = known?.roles.includes(role) === true ? known : null;
  const { year, country } = timeAndPlace(like, scope);
  if (year === null || country === null) return [];
  if (role === "actor" && gender === undefined) return [];
  const cinema = cinemaFor(like, role, scope);
  const wanted = { role, gender, year, like, cinema };
  // Strangers of one trade and sex have the same peers.
  if (like !== null) return peersLike(wanted, country, scope);
  return scope.pooled(`stranger|${role}|${gender}|${year}|${country}`, () => peersLike(wanted, country, scope));
}

/** What the film is called where it is introduced: "superhero", "romantic comedy". */
const genreOf = perScope(({ article }): { readonly isKnownFor: ReturnType<typeof knownFor> } => {
  const said = /\b(?:is|was) an? ([^.]{0,120}?\b(?:film|movie|comedy|musical|thriller|drama|horror))\b/.exec(
    article.text,
  );
  return { isKnownFor: knownFor(said?.[1]?.toLowerCase() ?? "") };
});

/** Makers of films for congregations, whom nobody takes for the makers of any other. */
const FAITH = knownFor("christian");

/** How many are enough to do without others. */
const ENOUGH = 3;

/** Directors of the film's genre where there are enough; else none who film for the few beside one who films for the many. */
function ofOneKind(names: readonly string[], like: Person | null, scope: Scope): readonly string[] {
  const { isKnownFor } = genreOf(scope);
  const same = isKnownFor === null || (like !== null && !isKnownFor(like.name)) ? [] : names.filter(isKnownFor);
  if (same.length >= ENOUGH) return same;
  const artist = like !== null && isArtist(like.name);
  return names.filter((name) => isArtist(name) === artist && !FAITH?.(name));
}

function peersLike(wanted: Wanted, country: string, scope: Scope): readonly string[] {
  const { role, gender, year, like, cinema } = wanted;
  const names = peersOf({
    role,
    gender,
    year,
    country,
    like: like?.name,
    cinema: cinema ?? undefined,
    prominence: like?.prominence ?? 1,
    excluding: scope.names,
    salt: scope.article.title,
    limit: 60,
  })
    .filter((person) => couldStandIn(person, wanted) && isFrom(person, country, like === null))
    .map(({ name }) => name)
    .filter((name) => !isOneOfTwo(name));
  if (role === "writer") return names.filter((name) => isArtist(name) === (like !== null && isArtist(like.name)));
  return role === "director" ? ofOneKind(names, like, scope) : names;
}

/** The key's own; beside a stranger the film's, though only those who draw and direct are of animation alone. */
function cinemaFor(like: Person | null, role: Role, { cinema }: Scope): string | null {
  if (like !== null) return like.cinema;
  return cinema === "animation" && role !== "director" ? null : cinema;
}

/** The film's own; those of the key where it belongs to another age, as a writer whose works inspired the film. */
function timeAndPlace(like: Person | null, scope: Scope): { year: number | null; country: string | null } {
  if (like === null || (scope.year !== null && wasAtWork(like, scope.year)))
    return { year: scope.year, country: scope.country ?? like?.countries.at(-1) ?? null };
  return { year: like.to ?? like.from + GENERATION, country: like.countries[0] ?? null };
}

/** From there, or chiefly at work there; beside somebody unknown only from there. */
function isFrom({ countries }: Person, country: string, native: boolean): boolean {
  return (native ? countries.slice(0, 1) : countries).some((code) => isNeighbour(country, code));
}

/** Man or woman, by the article, else by what the pools know of the name; undefined where nothing tells. */
export function genderOf({ text, mention }: Value): Gender | undefined {
  const told = letterOf(mention?.entity?.gender ?? "unknown") ?? personCalled(text)?.gender;
  if (told !== undefined) return told;
  const heard = genderOfFirstName(text.split(" ")[0] ?? "");
  return heard === null || heard === "x" ? undefined : heard;
}

export function letterOf(gender: KnownGender): Gender | undefined {
  if (gender === "unknown") return undefined;
  return gender === "female" ? "f" : "m";
}
