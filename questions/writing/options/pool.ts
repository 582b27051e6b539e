import { countriesBeside } from "../../facts/lexicon/countries-beside.ts";
import { FILMS } from "../../facts/lexicon/films.ts";
import { kindOfPlace } from "../../facts/lexicon/places.ts";
import type { Value } from "../../facts/model.ts";
import { optionsIn, roleIn } from "../../facts/relation.ts";
import {
  awardBodiesLike,
  countriesLike,
  countryCalled,
  musicActCalled,
  musicActsLike,
  personCalled,
  placeCalled,
  placesBeside,
  placesLike,
  type Role,
} from "../../pools/index.ts";
import { contentWords } from "../gates/gate.ts";
import { albumsBeside } from "../pools/albums.ts";
import { namesOf } from "../pools/names.ts";
import type { Scope } from "../scope.ts";
import { awardsLike } from "./awards.ts";
import { sexOfActor } from "./cast.ts";
import { isInACircle } from "./circles.ts";
import { companiesBeside } from "./companies.ts";
import { criticsBeside, papersLike } from "./critics.ts";
import { festivalsBeside } from "./festivals.ts";
import { isGroup } from "./kin.ts";
import { genderOf, strangersOf, tradePeers } from "./trade.ts";
import type { Asked } from "./truth.ts";
import { isFromAfar } from "./wide.ts";

/** Names from outside the article: the closed list of the ask, or the bundled pool for the key's type and role. */
export function poolFor(asked: Asked, scope: Scope): readonly string[] {
  const { answer, ask, fact } = asked;
  const role = roleIn(ask, fact.values);
  const closed = optionsIn(ask, fact.values);
  if (closed !== undefined) return closed.filter((option) => !sharesWord(option, answer.text) || ask.alike === true);
  if (role === "critic") return criticsBeside(asked, scope);
  if (answer.type === "person") return peopleFor(answer, role, scope, asked.wide);
  if (answer.type === "category") return awardsLike(asked, scope);
  if (answer.type === "work") return filmsNear(scope.year, ask.sameYear === true ? 1 : 8);
  if (answer.type === "outlet") return papersLike(asked, scope);
  if (role === "album") return albumsBeside(answer.text);
  if (role !== undefined && OWN_POOLS.has(role)) return namesOf(role, scope.year);
  if (answer.type === "name" && (role === "composer" || isKnownMaker(answer, role, scope)))
    return peopleFor(answer, role, scope);
  return scope.pooled(`${answer.type}|${answer.key}`, () => namedLike(answer, scope));
}

/** A name that tells nobody's country, but one that a circle has. */
function isKnownMaker({ text }: Value, role: string | undefined, { year }: Scope): boolean {
  const trade = tradeCalled(role ?? "");
  return trade !== undefined && isInACircle(text, trade, year);
}

const OWN_POOLS = new Set(["home video", "architect", "painter", "photographer"]);

/** In a closed list a word in common is enough to mean the same: "scheduling conflicts", "scheduling difficulties". */
function sharesWord(a: string, b: string): boolean {
  const words = contentWords(b);
  return [...contentWords(a)].some((word) => words.has(word)) && a !== b;
}

/** What the pools call the roles of the relations. */
const ROLES: Readonly<Record<string, Role>> = {
  actor: "actor",
  director: "director",
  writer: "writer",
  producer: "producer",
  "executive producer": "producer",
  "line producer": "producer",
  composer: "composer",
  cinematographer: "cinematographer",
  editor: "editor",
  critic: "critic",
  author: "author",
  novelist: "author",
  "production designer": "production designer",
  "art director": "production designer",
  "set decorator": "production designer",
  designer: "production designer",
  "costume designer": "costume designer",
  "visual effects supervisor": "effects artist",
  "special effects supervisor": "effects artist",
  "makeup artist": "make-up artist",
  "make-up artist": "make-up artist",
  choreographer: "choreographer",
  lyricist: "lyricist",
  musician: "singer",
  singer: "singer",
};

/** What the pools call a trade as a relation names it: "art director" is a production designer. */
export const tradeCalled = (role: string): Role | undefined => ROLES[role];

function peopleFor(answer: Value, role: string | undefined, scope: Scope, wide = false): readonly string[] {
  if (isGroup(answer) && (role === "composer" || role === "musician")) return bandsBeside(answer, scope);
  const own = namesOf(role ?? "", scope.year, answer.mention?.entity?.gender);
  if (own.length > 0) return own;
  const wanted = ROLES[role === undefined ? "actor" : role === "" ? roleOf(answer, scope) : role];
  if (wanted === undefined || wanted === "critic") return [];
  const sex = wanted === "actor" ? sexOfActor(answer, scope) : undefined;
  if (wide && wanted !== "actor" && personCalled(answer.text) === null && isFromAfar(scope))
    return strangersOf(wanted, genderOf(answer), scope).filter((name) => isObscure(name, scope));
  return scope.pooled(`${wanted}|${answer.key}`, () => tradePeers(answer, wanted, scope, sex));
}

/** Years of work after which a composer or a writer of the films that people see has a name. */
const YOUNG = 20;

const isObscure = (name: string, { year }: Scope): boolean => {
  const person = personCalled(name);
  return person !== null && person.prominence < 2 && (year ?? 0) - person.from <= YOUNG;
};

/** Players of small parts in films of the time, the place and the key's sex, whoever the key is. */
export function playersBesideStranger(answer: Value, scope: Scope): readonly string[] {
  const sex = sexOfActor(answer, scope);
  return sex === undefined ? [] : scope.pooled(`players|${sex}`, () => strangersOf("actor", sex, scope));
}

/** Bands of the key's time and country. */
function bandsBeside(answer: Value, scope: Scope): readonly string[] {
  const like = musicActCalled(answer.text);
  const { year, salt } = common(scope);
  return musicActsLike({ kind: like?.kind ?? "band", year, like: answer.text, excluding: scope.names, salt })
    .filter((act) => act.kind === (like?.kind ?? "band"))
    .filter(({ from, to }) => scope.year === null || ((from ?? 0) <= scope.year && (to ?? scope.year) >= scope.year))
    .filter(({ from }) => Math.abs((from ?? 0) - (like?.from ?? (scope.year ?? 0) - 10)) <= 8)
    .map(({ name }) => name);
}

/** What the article says that somebody is, where the ask leaves it open. */
function roleOf(answer: Value, scope: Scope): string {
  const entity = answer.mention?.entity;
  const roles = entity == null ? [] : [...(scope.rolesOf.get(entity) ?? [])];
  return roles.find((role) => ROLES[role] !== undefined && role !== "actor" && role !== "critic") ?? roles[0] ?? "";
}

/** What every choice from the pools is guided by. */
function common({ year, country, article }: Scope) {
  return { year: year ?? undefined, country: country ?? undefined, excluding: [], salt: article.title };
}

function namedLike(answer: Value, scope: Scope): readonly string[] {
  const query = common(scope);
  if (answer.type === "place") return placesFor(answer, query);
  if (answer.type === "festival") return festivalsBeside(answer, scope);
  if (answer.type === "organisation") return companiesBeside(answer, scope);
  if (answer.type === "ceremony") return namesIn(awardBodiesLike({ ...query, like: answer.text }));
  return [];
}

/** A state that was there in that year: no film of today was shot in Yugoslavia. */
function wasThere(name: string, year: number | undefined): boolean {
  const { from = null, to = null } = countryCalled(name) ?? {};
  return year === undefined || ((from === null || year >= from) && (to === null || year <= to));
}

/** Neighbours of the same kind and landscape; where the tables know none, others of the same country, or nothing. */
function placesFor({ text }: Value, query: ReturnType<typeof common>): readonly string[] {
  const kind = kindOfPlace(text);
  if (kind === null) return [];
  if (kind === "country") {
    const near = countriesBeside(text).filter((name) => wasThere(name, query.year));
    return near.length > 0 ? near : namesIn(countriesLike({ ...query, like: text }));
  }
  const near = placesBeside(text);
  if (near.length > 0) return near;
  const home = placeCalled(text)?.country;
  const all = placesLike({ ...query, like: text, country: home, kind: kind === "city" ? "city" : "region", limit: 12 });
  return home === undefined ? [] : namesIn(all.filter(({ country }) => country === home));
}

const namesIn = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

function filmsNear(year: number | null, span: number): string[] {
  return FILMS.filter((film) => year === null || Math.abs(film.year - year) <= span).map((film) => film.title);
}
