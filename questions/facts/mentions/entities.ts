import { genderOfFirstName, personCalled } from "../../pools/index.ts";
import { isDeed } from "../lexicon/deeds.ts";
import { genderOf, isGivenName } from "../lexicon/given-names.ts";
import { roleOf, TITLES } from "../lexicon/occupations.ts";
import { COMPANY_HEADS, SITE_HEADS } from "../lexicon/organisations.ts";
import { BODY_HEADS, PARTICLES } from "../lexicon/words.ts";
import type { Entity, Gender, MentionType } from "../model.ts";
import { isNear } from "./edit-distance.ts";
import { mergeCharacters, nicknamesOf, withoutNickname } from "./one-character.ts";
import { findRolePairs, type RolePair } from "./roles.ts";
import { beside, runText, type Sight } from "./sight.ts";

/** What the article shows about one form of a name, added up over all its places. */
type Evidence = {
  count: number;
  /** Speaks for a person. */
  person: number;
  /** Stands in the plot. */
  plot: number;
  /** Stands where characters stand: in the plot, in the list of the cast. */
  story: number;
  /** Stands where people who make films stand. */
  world: number;
  readonly roles: Set<string>;
};

export type Draft = {
  name: string;
  type: MentionType;
  gender: Gender;
  roles: Set<string>;
  forms: Set<string>;
  count: number;
};

const SAYING =
  /^(?:said|says|stated|states|explained|explains|wrote|writes|felt|noted|told|recalled|described|called|praised|criticized|criticised|opined|revealed|admitted|commented|remarked|added|argued|joined|signed|directed|wrote|composed|starred|stars|plays|played|performed|served|agreed|turned|auditioned)$/;
const BY_ROLE: Readonly<Record<string, string>> = {
  directed: "director",
  written: "writer",
  produced: "producer",
  composed: "composer",
  edited: "editor",
  shot: "cinematographer",
  played: "actor",
  portrayed: "actor",
  voiced: "actor",
};

/** Everybody and everything that is named, by every form of the name. A form that could mean two is left out. */
export function findEntities(sights: readonly Sight[]): ReadonlyMap<string, Entity> {
  const pairs = findRolePairs(sights);
  const evidence = gather(sights);
  const drafts = new Map<string, Draft>();
  for (const [form, seen] of evidence) {
    if (!isSurname(form)) drafts.set(form, draftOf(form, seen, pairs));
  }
  for (const pair of pairs) addPair(drafts, evidence, pair);
  mergeCharacters(drafts);
  for (const [form, seen] of evidence) {
    if (!drafts.has(form)) join(drafts, form, seen);
  }
  for (const place of placesIn(sights)) joinPlace(drafts, place);
  mergeLonger(drafts);
  return drafts;
}

/** One word, or a particle and a word: "van Dijk". */
function isSurname(form: string): boolean {
  const [first = "", second, third] = form.split(" ");
  return second === undefined || (third === undefined && PARTICLES.has(first.toLowerCase()));
}

function gather(sights: readonly Sight[]): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const sight of sights) {
    for (const run of sight.runs) {
      const form = runText(sight, run);
      const seen = all.get(form) ?? { count: 0, person: 0, plot: 0, story: 0, world: 0, roles: new Set<string>() };
      all.set(form, seen);
      seen.count += 1;
      if (sight.plot) seen.plot += 1;
      if (sight.story) seen.story += 1;
      else seen.world += 1;
      weigh(seen, sight, run);
    }
  }
  return all;
}

function weigh(seen: Evidence, sight: Sight, run: { first: number; last: number }): void {
  const before = beside(sight, run, -1);
  const after = beside(sight, run, 1);
  const role = sight.story && !followsNationality(sight, run) ? undefined : roleOf(before);
  if (role !== undefined) {
    seen.roles.add(role);
    seen.person += 2;
  }
  if (sight.story && before === "(" && after === ")" && run.last > run.first) {
    seen.roles.add("actor");
    seen.person += 2;
  }
  if (SAYING.test(after) || (sight.plot && isDeed(after))) seen.person += 1;
  if (before === "by" && BY_ROLE[beside(sight, run, -2)] !== undefined) {
    seen.roles.add(BY_ROLE[beside(sight, run, -2)] ?? "");
    seen.person += 1;
  }
  if (sight.sentence.start === 0 && before === "by") for (const made of creditsBefore(sight, run)) seen.roles.add(made);
  const next = sight.found.find((found) => found.start === (sight.tokens[run.last + 2]?.start ?? -1));
  if ((after === "of" || after === "from") && next?.type === "outlet") {
    seen.roles.add("critic");
    seen.person += 2;
  }
  const owner = sight.found.find((found) => found.end === (sight.tokens[run.first - 2]?.end ?? -1));
  if (/^['’]s$/.test(before) && owner?.type === "outlet") {
    seen.roles.add("critic");
    seen.person += 2;
  }
}

/** "written, directed and produced by" in the first sentence of all: what the article's own makers did. */
function creditsBefore(sight: Sight, run: { first: number }): string[] {
  const text = sight.text.slice(0, sight.tokens[run.first]?.start ?? 0).slice(-60);
  return Object.entries(BY_ROLE).flatMap(([word, role]) => (text.includes(word) ? [role] : []));
}

/** "the Danish painter Karen Lund": a person of this world, even in a plot. */
function followsNationality(sight: Sight, run: { first: number }): boolean {
  const end = sight.tokens[run.first - 2]?.end ?? -1;
  return sight.found.some((found) => found.type === "nationality" && found.end === end);
}

function draftOf(form: string, seen: Evidence, pairs: readonly RolePair[]): Draft {
  const name = withoutNickname(form);
  const words = name.split(" ");
  const base = {
    name,
    gender: genderOfPerson(form, words),
    roles: seen.roles,
    forms: new Set([form]),
    count: seen.count,
  };
  if (words.some((word) => BODY_HEADS.has(word)) && words.length > 2 && words.includes("of"))
    return { ...base, type: "organisation" };
  if (COMPANY_HEADS.has(words.at(-1) ?? "")) return { ...base, type: "organisation" };
  if (SITE_HEADS.has(words.at(-1) ?? "") && words.length > 1) return { ...base, type: "name" };
  if (words[0] === "The" || words.length > 5) return { ...base, type: "name" };
  const inPair = pairs.some((pair) => pair.actor === form);
  const known = personCalled(form) !== null;
  const evidence = seen.person + nameEvidence(words) + (inPair ? 3 : 0) + (known ? 3 : 0);
  if (evidence < 2) return { ...base, type: "name" };
  const character = !inPair && !known && seen.plot > 0 && seen.roles.size === 0 && seen.story >= seen.world;
  return { ...base, type: character ? "character" : "person" };
}

function nameEvidence(words: readonly string[]): number {
  const [first = ""] = words;
  if (words.length > 4) return 0;
  if (isGivenName(first)) return 2;
  if (TITLES.has(first)) return 2;
  if (/^(?:\p{Lu}\.)+$/u.test(first)) return 2;
  return words.slice(1).some((word) => PARTICLES.has(word.toLowerCase()) && word !== "la" && word !== "le") ? 1 : 0;
}

/** Somebody known by name has the gender of that person, whatever the first name says. */
function genderOfPerson(form: string, words: readonly string[]): Gender {
  const known = personCalled(form)?.gender;
  if (known !== undefined) return known === "m" ? "male" : known === "f" ? "female" : "unknown";
  const told = genderOfName(words);
  if (told !== "unknown") return told;
  const first = genderOfFirstName(words[0] ?? "");
  return first === "m" ? "male" : first === "f" ? "female" : "unknown";
}

function genderOfName(words: readonly string[]): Gender {
  const [first = "", second = ""] = words;
  if (/^(?:Mr\.|Sir|Lord|King|Prince|Uncle|Father|Brother|Duke|Baron|Count)$/.test(first)) return "male";
  if (/^(?:Mrs\.|Ms\.|Miss|Lady|Queen|Princess|Aunt|Mother|Sister|Dame|Duchess|Countess)$/.test(first)) return "female";
  return genderOf(TITLES.has(first) ? second : first);
}

function addPair(drafts: Map<string, Draft>, evidence: ReadonlyMap<string, Evidence>, pair: RolePair): void {
  if (COMPANY_HEADS.has(pair.character.split(" ").at(-1) ?? "")) return;
  const actor = drafts.get(pair.actor);
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
}

function placesIn(sights: readonly Sight[]): Set<string> {
  const places = sights.flatMap((sight) => sight.found.filter((found) => found.type === "place"));
  return new Set(places.map((place) => place.text).filter((text) => !text.includes(" ")));
}

/** A place that is also the surname of somebody in the article means that person: "Paris", "Holland". */
function joinPlace(drafts: Map<string, Draft>, place: string): void {
  const bearers = [...new Set(drafts.values())].filter(
    (draft) => draft.type === "person" && draft.name.endsWith(` ${place}`),
  );
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1 && !drafts.has(place)) {
    only.forms.add(place);
    drafts.set(place, only);
  }
}

/** A single word joins whoever it is a part of; else it stands for itself. */
function join(drafts: Map<string, Draft>, form: string, seen: Evidence): void {
  const alike = [...new Set(drafts.values())].filter((draft) => isPartOf(form, draft));
  const exact = alike.filter((draft) => draft.name.split(" ").includes(form));
  const candidates = exact.length > 0 ? exact : alike;
  const meant = choose(candidates, seen);
  if (meant !== undefined) {
    meant.forms.add(form);
    meant.count += seen.count;
    for (const role of seen.roles) meant.roles.add(role);
    drafts.set(form, meant);
    return;
  }
  if (candidates.length > 0) return;
  const named = isGivenName(form) || seen.person >= 2;
  const type = named && seen.story > 0 ? "character" : "name";
  drafts.set(form, {
    name: form,
    type,
    gender: genderOf(form),
    roles: seen.roles,
    forms: new Set([form]),
    count: seen.count,
  });
}

function isPartOf(form: string, draft: Draft): boolean {
  if (draft.type !== "person" && draft.type !== "character") return false;
  const words = draft.name.split(" ");
  if (words.length < 2) return false;
  const surname = surnameOf(words);
  const bare = words.at(-1) ?? "";
  if (form === surname || form === bare || nicknamesOf(draft).includes(form)) return true;
  if (draft.type === "character" && form === words[0] && !TITLES.has(form)) return true;
  const last = form.split(" ").at(-1) ?? form;
  return last.length >= 6 && isNear(last.toLowerCase(), bare.toLowerCase(), last.length >= 9 ? 2 : 1);
}

/** "van Dijk" in "Anna van Dijk" */
function surnameOf(words: readonly string[]): string {
  const at = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  return words.slice(at > 0 ? at : -1).join(" ");
}

/** Whom a surname means: the only bearer; in the plot the character; else the one named far more often. */
function choose(candidates: readonly Draft[], seen: Evidence): Draft | undefined {
  if (candidates.length <= 1) return candidates[0];
  const kind = seen.story > seen.world ? "character" : "person";
  const suited = candidates.filter((draft) => draft.type === kind);
  if (suited.length === 1) return suited[0];
  const directors = suited.filter((draft) => draft.roles.has("director"));
  if (directors.length === 1) return directors[0];
  const [first, second] = [...suited].sort((a, b) => b.count - a.count);
  return first !== undefined && second !== undefined && first.count >= 3 * second.count ? first : undefined;
}

/** "Anna van Dijk" and "Anna Van Dijck" with different capitals or a letter more are one person: the commonest form names it. */
function mergeLonger(drafts: Map<string, Draft>): void {
  const people = [...new Set(drafts.values())].filter((draft) => draft.type === "person" && draft.name.includes(" "));
  for (const draft of people) {
    const twin = people.find((other) => other !== draft && other.count >= draft.count && isTwin(draft, other));
    if (twin === undefined || drafts.get(draft.name) !== draft) continue;
    for (const form of draft.forms) {
      drafts.set(form, twin);
      twin.forms.add(form);
    }
    twin.count += draft.count;
  }
}

function isTwin(draft: Draft, other: Draft): boolean {
  if (draft.name.toLowerCase() === other.name.toLowerCase())
    return draft.name < other.name || draft.count < other.count;
  return (
    draft.count < other.count && draft.name.length >= 9 && isNear(draft.name.toLowerCase(), other.name.toLowerCase(), 1)
  );
}
