import type { Gender as KnownGender, Value } from "../../facts/model.ts";
import {
  areOfOneGenre,
  areOfOneHeritage,
  areOfOneManner,
  countryCalled,
  type Gender,
  genderOfFirstName,
  genderOfSyllables,
  grownUp,
  isArtist,
  isOneOfTwo,
  knownFor,
  mannersOf,
  peersOf,
  personCalled,
  type Role,
  sexInCircles,
  yearsApart,
} from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { wasAtWork } from "./at-work.ts";
import { matesOf, strangersAmong } from "./circles.ts";

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

/** Years before the film in which somebody must have begun. */
const SETTLED = 3;
/** Years between two who could be taken for each other; players are seen, and their age with them. */
const GENERATION = 15;
const GENERATION_OF_PLAYERS = 10;
/** Where the key is a stranger: nobody who began longer ago than this. */
const CAREER = 30;

/** Of the same trade first of all, at work when the film was made, of one generation with the key and about as known. */
export function couldStandIn(person: Person, { role, gender, year, like, cinema }: Wanted): boolean {
  if (person.roles[0] !== role && !(role === "writer" && person.roles[0] === "director")) return false;
  if (gender !== undefined && person.gender !== gender) return false;
  if (person.cinema !== cinema) return false;
  if (!wasAtWork(person, year) || grownUp(person) > year - SETTLED) return false;
  if (like === null) return year - person.from <= CAREER && person.prominence < (LITTLE_KNOWN.has(role) ? 2 : 3);
  return couldBeTakenFor(person, like, role);
}

/** Beside a stranger of these trades nobody who is a name himself. */
const LITTLE_KNOWN: ReadonlySet<Role> = new Set(["actor", "director"] as const);

/** Of an age, a manner and, where words or faces are their trade, a side of the sea; about as known. */
function couldBeTakenFor(person: Person, like: Person, role: Role): boolean {
  const isKnownAsWell = Math.abs(person.prominence - like.prominence) <= 1;
  if (!areCountrymen(person, like, role) && (!isKnownAsWell || person.prominence < Math.min(2, like.prominence)))
    return false;
  if (yearsApart(person, like) > (role === "actor" ? GENERATION_OF_PLAYERS : GENERATION)) return false;
  if (role === "actor" && !areOfOneFace(person, like)) return false;
  if ((role === "writer" || role === "author") && !areOfOneSide(person, like)) return false;
  return areOfOneManner(person.name, like.name, role);
}

/** Players of one far country: which of them the world knows is no matter at home. */
function areCountrymen(person: Person, like: Person, role: Role): boolean {
  const [home = ""] = like.countries;
  return role === "actor" && like.cinema === null && !ENGLISH.has(home) && person.countries[0] === home;
}

/** Stars for stars and players for players, and nobody whose looks alone tell that the part was not theirs. */
function areOfOneFace(person: Person, like: Person): boolean {
  if (areCountrymen(person, like, "actor")) return true;
  if (person.prominence > 1 !== like.prominence > 1 || !areOfOneOrigin(person, like)) return false;
  return like.prominence > 1 || areOfOneSide(person, like);
}

function areOfOneOrigin(person: Person, like: Person): boolean {
  const [home = ""] = like.countries;
  return areOfOneHeritage(person.name, like.name) || (!ENGLISH.has(home) && person.countries[0] === home);
}

/** Who writes in English, or plays small parts in it, does so on one side of the sea or the other. */
const SIDES: readonly ReadonlySet<string>[] = [new Set(["US", "CA"]), new Set(["GB", "IE"]), new Set(["AU", "NZ"])];

function areOfOneSide(one: Person, other: Person): boolean {
  const sides = ({ countries }: Person) => SIDES.filter((side) => countries.some((code) => side.has(code)));
  const [first, second] = [sides(one), sides(other)];
  return first.length === 0 || second.length === 0 || first.some((side) => second.includes(side));
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
  const { year, country } = timeAndPlace(like, role, scope);
  if (year === null) return [];
  if (role === "actor" && (gender === undefined || (like !== null && !isTheirs(like, scope)))) return [];
  const mates = matesOf(answer.text, role, year);
  if (mates !== null) return forSuchAFilm(ofItsCountry(strangersAmong(mates, scope), known, scope), role, scope);
  // a small film has other producers than those whom everybody has heard of
  if (country === null || (role === "producer" && like === null)) return [];
  if (like === null && !couldBeAnybody(role, country)) return [];
  const cinema = cinemaFor(like, role, scope);
  const wanted = { role, gender, year, like, cinema };
  // Strangers of one trade and sex have the same peers.
  if (like !== null) return peersLike(wanted, country, scope);
  return scope.pooled(`stranger|${role}|${gender}|${year}|${country}`, () => peersLike(wanted, country, scope));
}

/** Beside somebody at home where the film was made, only those who have worked there: others were guests elsewhere. */
function ofItsCountry(mates: readonly string[], key: Person | null, { country }: Scope): readonly string[] {
  const isHere = (codes: readonly string[]) => country === null || codes.some((code) => isNeighbour(country, code));
  if (key === null) return mates;
  const here = mates.filter((name) => isHere(personCalled(name)?.countries ?? key.countries));
  // beside a guest others who came as guests
  return isHere(key.countries) || here.length >= ENOUGH ? here : mates;
}

/** Those whom hardly anybody knows, at work in a trade when and where the film was made. */
export function strangersOf(role: Role, gender: Gender | undefined, scope: Scope): readonly string[] {
  const { year, country } = scope;
  if (year === null || country === null) return [];
  return peersLike({ role, gender, year, like: null, cinema: cinemaFor(null, role, scope) }, country, scope);
}

/** It is their time, and their cinema: else somebody else of that name plays in the film. */
function isTheirs(person: Person, { year, cinema }: Scope): boolean {
  if (year !== null && !wasAtWork(person, year)) return false;
  return person.cinema === null || cinema === null || person.cinema === cinema || !LONE.test(person.name);
}

/** A single word is borne by many. */
const LONE = /^\S+$/;

/** Whoever the pools know by that name, if it can be they who worked on this film. */
export function knownIn(name: string, scope: Scope): Person | null {
  const person = personCalled(name);
  return person !== null && isTheirs(person, scope) ? person : null;
}

/** Trades whose bearers are known by their names, or not at all. */
const BY_NAME: ReadonlySet<Role> = new Set(["actor", "composer", "writer", "author"] as const);

/**
 * Beside a name that says nothing to anybody those that the pools know show it by being known. Among directors of small
 * films, in trades that nobody knows by name, and where the pools hold the many who make films for one language, that is not so.
 */
function couldBeAnybody(role: Role, country: string): boolean {
  return !BY_NAME.has(role) || !ENGLISH.has(countryCalled(country)?.code ?? "");
}

/** What the film is called where it is introduced: "superhero", "romantic comedy". */
const GENRE = /\b(?:is|was) an? ([^.]{0,120}?\b(?:film|movie|comedy|musical|thriller|drama|horror))\b/;

const genreOf = perScope(({ article }): { readonly isKnownFor: ReturnType<typeof knownFor> } => {
  const said = GENRE.exec(article.text);
  return { isKnownFor: knownFor(said?.[1]?.toLowerCase() ?? "") };
});

/** The manner of composing that the film's own genre asks for. */
const SCORED: readonly (readonly [string, RegExp])[] = [
  ["cartoon", /\banimated\b/],
  ["dread", /\bhorror\b|\bslasher\b/],
  ["grand", /superhero|action|science fiction|space|adventure|\bspy\b|heist|disaster|\bwar\b|\bepic\b|fantasy/],
  ["comedy", /comedy|musical|parody/],
  ["drama", /drama|thriller|romance|biograph|crime|western|mystery/],
];

const mannerOf = perScope(({ article }): { readonly scored: string | undefined } => {
  const said = GENRE.exec(article.text)?.[1]?.toLowerCase() ?? "";
  return { scored: SCORED.find(([, words]) => words.test(said))?.[0] };
});

/** Composers for such a film, where the key is one of them and there are enough. */
function scoring(names: readonly string[], like: Person, scope: Scope): readonly string[] {
  const { scored } = mannerOf(scope);
  if (scored === undefined || !mannersOf(like.name, "composer").has(scored)) return names;
  const same = names.filter((name) => mannersOf(name, "composer").has(scored));
  return same.length >= ENOUGH ? same : names;
}

/** Of those who could be taken for the key the ones who make such films, where enough of them do. */
function forSuchAFilm(mates: readonly string[], role: Role, scope: Scope): readonly string[] {
  const { isKnownFor } = genreOf(scope);
  const { scored } = mannerOf(scope);
  const same = mates.filter((name) =>
    role === "director"
      ? isKnownFor?.(name) === true
      : role === "composer" && scored !== undefined && mannersOf(name, role).has(scored),
  );
  return same.length >= ENOUGH ? same : mates;
}

/** Makers of films for congregations, whom nobody takes for the makers of any other. */
const FAITH = knownFor("christian");

/** How many are enough to do without others. */
const ENOUGH = 3;

/** Directors of the film's genre where there are enough; else none who film for the few beside one who films for the many. */
function ofOneKind(names: readonly string[], like: Person | null, scope: Scope): readonly string[] {
  const { isKnownFor } = genreOf(scope);
  const same = isKnownFor === null || (like !== null && !isKnownFor(like.name)) ? [] : names.filter(isKnownFor);
  const artist = like !== null && isArtist(like.name);
  const fitting = same.filter((name) => isArtist(name) === artist);
  if (fitting.length >= ENOUGH) return fitting;
  const others = names.filter((name) => isArtist(name) === artist && !FAITH?.(name));
  const alike = like === null ? [] : others.filter((name) => areOfOneGenre(name, like.name));
  return alike.length >= ENOUGH ? alike : others;
}

function peersLike(wanted: Wanted, country: string, scope: Scope): readonly string[] {
  const { role, gender, year, like, cinema } = wanted;
  const peers = peersOf({
    role,
    gender,
    year,
    country,
    like: like?.name,
    cinema: cinema ?? undefined,
    prominence: like?.prominence ?? 1,
    excluding: scope.names,
    salt: scope.article.title,
    limit: 80,
  })
    .filter((person) => couldStandIn(person, wanted) && isFrom(person, country, like === null))
    .filter(({ name }) => !isOneOfTwo(name));
  const names = asKnown(peers, like, role).map(({ name }) => name);
  if (role === "composer" && like !== null) return scoring(names, like, scope);
  if (role === "writer") return names.filter((name) => isArtist(name) === (like !== null && isArtist(like.name)));
  return role === "director" ? ofOneKind(names, like, scope) : names;
}

/** Players are of the key's side of the sea, and exactly as well known, where there are enough who are. */
function asKnown(peers: readonly Person[], like: Person | null, role: Role): readonly Person[] {
  if (role !== "actor" || like === null) return peers;
  const tests = [
    (peer: Person) => areOfOneSide(peer, like),
    ({ prominence }: Person) => prominence === like.prominence,
  ];
  return tests.reduce((left, test) => {
    const same = left.filter(test);
    return same.length >= ENOUGH ? same : left;
  }, peers);
}

/** The key's own; beside a stranger the film's, though only those who draw and direct are of animation alone. */
function cinemaFor(like: Person | null, role: Role, { cinema }: Scope): string | null {
  if (like !== null) return like.cinema;
  return cinema === "animation" && role !== "director" ? null : cinema;
}

/** The film's own; those of the key where it belongs to another age, as a writer whose works inspired the film. */
function timeAndPlace(like: Person | null, role: Role, scope: Scope): { year: number | null; country: string | null } {
  if (role === "actor" && like !== null && isGuest(like, scope))
    return { year: scope.year, country: like.countries[0] ?? null };
  if (like === null || (scope.year !== null && wasAtWork(like, scope.year)))
    return { year: scope.year, country: scope.country ?? like?.countries.at(-1) ?? null };
  return { year: like.to ?? like.from + GENERATION, country: like.countries[0] ?? null };
}

/** Came from a far country for a part that asks for somebody from there. */
function isGuest({ name, countries }: Person, { country }: Scope): boolean {
  if (country === null || areOfOneHeritage(name, "")) return false;
  return countries.every((code) => !isNeighbour(code, country));
}

/** From there, or chiefly at work there; beside somebody unknown only from there. */
function isFrom({ countries }: Person, country: string, native: boolean): boolean {
  return (native ? countries.slice(0, 1) : countries).some((code) => isNeighbour(country, code));
}

/** Man or woman, by the article, else by what the pools know of the name; undefined where nothing tells. */
export function genderOf({ text, mention }: Value): Gender | undefined {
  const told = letterOf(mention?.entity?.gender ?? "unknown") ?? personCalled(text)?.gender ?? sexInCircles(text);
  if (told !== undefined) return told;
  const [first = ""] = text.split(" ");
  // "Jung Ji-so": the family's name comes first
  const heard = genderOfSyllables(text) ?? (/ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) ? null : genderOfFirstName(first));
  return heard === null || heard === "x" ? undefined : heard;
}

export function letterOf(gender: KnownGender): Gender | undefined {
  if (gender === "unknown") return undefined;
  return gender === "female" ? "f" : "m";
}
