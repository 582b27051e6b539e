import { FILMS } from "../../facts/lexicon/films.ts";
import { kindOfPlace } from "../../facts/lexicon/places.ts";
import type { Gender as KnownGender, Value } from "../../facts/model.ts";
import { optionsIn, roleIn } from "../../facts/relation.ts";
import {
  awardBodiesLike,
  countriesLike,
  festivalsLike,
  type Gender,
  musicActsLike,
  outletsLike,
  peersOf,
  personCalled,
  placesLike,
  type Role,
  studiosLike,
} from "../../pools/index.ts";
import { contentWords } from "../gates/gate.ts";
import { namesOf } from "../pools/names.ts";
import type { Scope } from "../scope.ts";
import { awardsBeside } from "./categories.ts";
import { isGroup } from "./kin.ts";
import type { Asked } from "./truth.ts";

/** Names from outside the article: the closed list of the ask, or the bundled pool for the key's type and role. */
export function poolFor(asked: Asked, scope: Scope): readonly string[] {
  const { answer, ask, fact } = asked;
  const role = roleIn(ask, fact.values);
  const closed = optionsIn(ask, fact.values);
  if (closed !== undefined) return closed.filter((option) => !sharesWord(option, answer.text));
  if (answer.type === "person") return peopleFor(answer, role, scope);
  if (answer.type === "category") return awardsBeside(asked, scope);
  if (answer.type === "work") return filmsNear(scope.year);
  if (role !== undefined && OWN_POOLS.has(role)) return namesOf(role, scope.year);
  if (answer.type === "name" && role === "composer") return peopleFor(answer, role, scope);
  return scope.pooled(`${answer.type}|${kindOfPlace(answer.text)}`, () => namedLike(answer, scope));
}

const OWN_POOLS = new Set(["album", "home video", "architect", "painter", "photographer"]);

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

function peopleFor(answer: Value, role: string | undefined, scope: Scope): readonly string[] {
  if (isGroup(answer) && (role === "composer" || role === "musician")) {
    return scope.pooled("band", () => musicActsLike({ kind: "band", ...common(scope) }).map(({ name }) => name));
  }
  const own = namesOf(role ?? "", scope.year, answer.mention?.entity?.gender);
  if (own.length > 0) return own;
  const wanted = ROLES[role === undefined ? "actor" : role === "" ? roleOf(answer, scope) : role];
  if (wanted === undefined) return [];
  const known = personCalled(answer.text);
  const gender = genderFor(answer.mention?.entity?.gender ?? "unknown") ?? known?.gender;
  const prominence = known?.prominence ?? 1;
  return scope.pooled(`${wanted}|${gender}|${prominence}`, () =>
    peersOf({ role: wanted, gender, prominence, ...common(scope), limit: 16 })
      .filter((person) => gender === undefined || person.gender === gender)
      .map(({ name }) => name),
  );
}

/** What the article says that somebody is, where the ask leaves it open. */
function roleOf(answer: Value, scope: Scope): string {
  const entity = answer.mention?.entity;
  const roles = entity == null ? [] : [...(scope.rolesOf.get(entity) ?? [])];
  return roles.find((role) => ROLES[role] !== undefined && role !== "actor" && role !== "critic") ?? roles[0] ?? "";
}

function genderFor(gender: KnownGender): Gender | undefined {
  if (gender === "unknown") return undefined;
  return gender === "female" ? "f" : "m";
}

/** What every choice from the pools is guided by. */
function common({ year, country, article }: Scope) {
  return { year: year ?? undefined, country: country ?? undefined, excluding: [], salt: article.title };
}

function namedLike(answer: Value, scope: Scope): readonly string[] {
  const query = common(scope);
  if (answer.type === "place") return placesFor(answer, query);
  if (answer.type === "festival") return namesIn(festivalsLike({ ...query, country: undefined }));
  if (answer.type === "outlet") return namesIn(outletsLike(query));
  if (answer.type === "organisation") return namesIn(studiosLike({ kind: "studio", ...query }));
  if (answer.type === "ceremony") return namesIn(awardBodiesLike(query));
  return [];
}

function placesFor(answer: Value, query: ReturnType<typeof common>): readonly string[] {
  const kind = kindOfPlace(answer.text);
  if (kind === null) return [];
  if (kind === "country") return namesIn(countriesLike(query));
  return namesIn(placesLike({ ...query, country: undefined, kind: kind === "city" ? "city" : "region" }));
}

const namesIn = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

function filmsNear(year: number | null): string[] {
  return FILMS.filter((film) => year === null || Math.abs(film.year - year) <= 8).map((film) => film.title);
}
