import { genderOf, isGivenName } from "../lexicon/given-names.ts";
import { TITLES } from "../lexicon/occupations.ts";
import { PARTICLES } from "../lexicon/words.ts";
import type { Draft } from "./draft.ts";
import { isNear } from "./edit-distance.ts";
import type { Evidence } from "./evidence.ts";
import { nicknamesOf } from "./one-character.ts";

/** Whoever may bear a name of one word, found by the word and by how words near to it begin. */
export type Bearers = {
  readonly byWord: ReadonlyMap<string, readonly Draft[]>;
  readonly byShape: ReadonlyMap<string, readonly Draft[]>;
  /** Every name that stands in the article. */
  readonly forms: ReadonlyMap<string, Evidence>;
};

export function bearersAmong(drafts: ReadonlyMap<string, Draft>, forms: Bearers["forms"]): Bearers {
  const byWord = new Map<string, Draft[]>();
  const byShape = new Map<string, Draft[]>();
  for (const draft of new Set(drafts.values())) {
    if (draft.type !== "person" && draft.type !== "character") continue;
    const words = draft.name.split(" ");
    if (words.length < 2) continue;
    const others = draft.type === "character" ? [...draft.forms].flatMap((form) => form.split(" ")) : [];
    for (const word of new Set([...words, ...others, surnameOf(words), ...nicknamesOf(draft)]))
      append(byWord, word, draft);
    append(byShape, shapeOf(words.at(-1) ?? "", 0), draft);
  }
  return { byWord, byShape, forms };
}

function append(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else list.push(draft);
}

/** First two letters and length: words that differ by a letter or two mostly share them, or nearly so. */
function shapeOf(word: string, longer: number): string {
  return `${word.slice(0, 2).toLowerCase()}${word.length + longer}`;
}

/** A single word joins whoever it is a part of; else it stands for itself. */
export function join(drafts: Map<string, Draft>, bearers: Bearers, form: string, seen: Evidence): void {
  const near = exactly(form, bearers);
  const candidates = near.length > 0 ? near : nearly(form, seen, bearers);
  const meant = choose(candidates, seen, bearers);
  if (meant !== undefined) {
    meant.forms.add(form);
    meant.count += seen.count;
    for (const role of seen.roles) meant.roles.add(role);
    drafts.set(form, meant);
    return;
  }
  if (candidates.length > 0) return;
  const named = isGivenName(form) || seen.person >= 2;
  const type = seen.billed ? "person" : named && seen.story > 0 ? "character" : "name";
  drafts.set(form, {
    name: form,
    type,
    gender: genderOf(form),
    roles: seen.roles,
    forms: new Set([form]),
    count: seen.count,
  });
}

function exactly(form: string, { byWord }: Bearers): Draft[] {
  return (byWord.get(form) ?? []).filter((draft) => isPartOf(form, draft));
}

/** Misspelt by a letter or two: never the commoner of the two names. */
function nearly(form: string, seen: Evidence, { byShape }: Bearers): Draft[] {
  const last = form.split(" ").at(-1) ?? form;
  if (last.length < 6) return [];
  const most = last.length >= 9 ? 2 : 1;
  return [-2, -1, 0, 1, 2]
    .flatMap((longer) => byShape.get(shapeOf(last, longer)) ?? [])
    .filter((draft) => seen.count <= draft.count)
    .filter((draft) => isNear(last.toLowerCase(), (draft.name.split(" ").at(-1) ?? "").toLowerCase(), most));
}

/** "Young Edda Vane" is a part of its own: "Edda" alone means the grown one. */
const AGES = new Set(["Young", "Younger", "Old", "Older", "Teenage", "Adult", "Little", "Baby"]);

function isPartOf(form: string, draft: Draft): boolean {
  const words = draft.name.split(" ");
  if (AGES.has(words[0] ?? "")) return false;
  if (form === surnameOf(words) || form === words.at(-1) || nicknamesOf(draft).includes(form)) return true;
  if (draft.type !== "character" || TITLES.has(form)) return false;
  return form === words[0] || [...draft.forms].some((other) => form === other.split(" ")[0] && !AGES.has(form));
}

/** "van Dijk" in "Anna van Dijk" */
function surnameOf(words: readonly string[]): string {
  const at = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  return words.slice(at > 0 ? at : -1).join(" ");
}

/** Whom a surname means: the only bearer; in the plot the character; else the one named far more often. */
function choose(candidates: readonly Draft[], seen: Evidence, { forms }: Bearers): Draft | undefined {
  if (candidates.length <= 1) return candidates[0];
  const kind = seen.story > seen.world ? "character" : "person";
  const alike = candidates.filter((draft) => draft.type === kind);
  const suited = alike.length > 0 ? alike : candidates;
  if (suited.length === 1) return suited[0];
  if (suited.every(({ type }) => type === "character")) {
    // General Crane and Captain Crane are both called by the surname.
    if (suited.filter(({ name }) => TITLES.has(name.split(" ")[0] ?? "")).length > 1) return undefined;
    // Of a family the one whom the plot never calls by the first name goes by the surname.
    const alone = (name: string) => (forms.get(name)?.plot ?? 0) > 0;
    const formal = suited.filter((draft) => ![draft.name.split(" ")[0] ?? "", ...nicknamesOf(draft)].some(alone));
    return formal.length === 1 ? formal[0] : undefined;
  }
  const directors = suited.filter((draft) => draft.roles.has("director"));
  if (directors.length === 1) return directors[0];
  const [first, second] = [...suited].sort((a, b) => b.count - a.count);
  return first !== undefined && second !== undefined && first.count >= 3 * second.count ? first : undefined;
}

/** A place that is also the surname of somebody in the article means that person: "Paris", "Holland". */
export function joinPlace(drafts: Map<string, Draft>, bearers: Bearers, place: string): void {
  const people = (bearers.byWord.get(place) ?? []).filter(
    (draft) => draft.type === "person" && draft.name.endsWith(` ${place}`),
  );
  const [only] = people;
  if (only !== undefined && people.length === 1 && !drafts.has(place)) {
    only.forms.add(place);
    drafts.set(place, only);
  }
}
