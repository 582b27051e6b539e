import { isGivenName } from "../lexicon/given-names.ts";
import { COMPANY_HEADS } from "../lexicon/organisations.ts";
import { PARTICLES } from "../lexicon/words.ts";
import type { Entity } from "../model.ts";
import { bearersAmong, join, joinPlace } from "./bearers.ts";
import { type Draft, draftOf, genderOfName } from "./draft.ts";
import { type Evidence, gather } from "./evidence.ts";
import { mergeCharacters, withoutNickname } from "./one-character.ts";
import { findRolePairs, type RolePair } from "./roles.ts";
import type { Sight } from "./sight.ts";
import { mergeTwins } from "./twins.ts";

/** Everybody and everything that is named, by every form of the name. A form that could mean two is left out. */
export function findEntities(sights: readonly Sight[]): ReadonlyMap<string, Entity> {
  const pairs = findRolePairs(sights);
  const actors = new Set(pairs.map((pair) => pair.actor));
  const evidence = gather(sights);
  const drafts = new Map<string, Draft>();
  for (const [form, seen] of evidence) {
    if (!isSurname(form)) drafts.set(form, draftOf(form, seen, actors));
  }
  for (const pair of pairs) addPair(drafts, evidence, fullest(pair, pairs));
  mergeCharacters(drafts);
  const bearers = bearersAmong(drafts, evidence);
  for (const [form, seen] of evidence) {
    if (!drafts.has(form)) join(drafts, bearers, form, seen);
  }
  for (const place of placesIn(sights)) joinPlace(drafts, bearers, place);
  mergeTwins(drafts);
  for (const draft of new Set(drafts.values())) callRightly(draft, evidence);
  return drafts;
}

/** A character who is mostly called "the Owl" is so called everywhere. */
function callRightly(draft: Draft, evidence: ReadonlyMap<string, Evidence>): void {
  const seen = evidence.get(draft.name);
  if (draft.type !== "character" || seen === undefined || draft.name.includes(" ")) return;
  if (seen.the >= 2 && seen.the > 0.6 * seen.count) draft.name = `the ${draft.name}`;
}

/** One word, or a particle and a word: "van Dijk". */
function isSurname(form: string): boolean {
  const [first = "", second, third] = form.split(" ");
  return second === undefined || (third === undefined && PARTICLES.has(first.toLowerCase()) && !isGivenName(first));
}

/** "Ines Calloway as Vane" where another line says "as Edda Vane": one character, called by a part of the name. */
function fullest(pair: RolePair, pairs: readonly RolePair[]): RolePair {
  if (pair.character.includes(" ")) return pair;
  const fuller = pairs.find(
    ({ actor, character }) =>
      actor === pair.actor && character !== pair.character && character.split(" ").includes(pair.character),
  );
  return fuller === undefined ? pair : { ...fuller, alias: pair.character };
}

function addPair(drafts: Map<string, Draft>, evidence: ReadonlyMap<string, Evidence>, pair: RolePair): void {
  if (COMPANY_HEADS.has(pair.character.split(" ").at(-1) ?? "")) return;
  const actor = drafts.get(pair.actor) ?? loneActor(drafts, evidence, pair.actor);
  if (actor !== undefined) {
    actor.type = "person";
    actor.roles.add("actor");
  }
  const known = drafts.get(pair.character);
  const seen = evidence.get(pair.character);
  const character: Draft = known ?? {
    name: withoutNickname(pair.character),
    type: "character",
    gender: genderOfName(pair.character.split(" ")),
    roles: new Set(),
    forms: new Set([pair.character]),
    count: seen?.count ?? 1,
  };
  character.type = "character";
  if (character.gender === "unknown" && actor !== undefined) character.gender = actor.gender;
  drafts.set(pair.character, character);
  if (pair.alias !== undefined && drafts.get(pair.alias)?.type !== "person") {
    drafts.set(pair.alias, character);
    character.forms.add(pair.alias);
    character.count += evidence.get(pair.alias)?.count ?? 0;
  }
}

/** An actor who goes by one name, if it is nobody's surname. */
function loneActor(
  drafts: Map<string, Draft>,
  evidence: ReadonlyMap<string, Evidence>,
  name: string,
): Draft | undefined {
  const seen = evidence.get(name);
  if (seen === undefined || [...evidence.keys()].some((form) => form.endsWith(` ${name}`))) return undefined;
  const draft = draftOf(name, seen, new Set([name]));
  drafts.set(name, draft);
  return draft;
}

function placesIn(sights: readonly Sight[]): Set<string> {
  const places = sights.flatMap((sight) => sight.found.filter((found) => found.type === "place"));
  return new Set(places.map((place) => place.text).filter((text) => !text.includes(" ")));
}
