import { faceOf, genderOfFirstName, isInCircles, personCalled, sexInCircles } from "../../pools/index.ts";
import { genderOf, isGivenName } from "../lexicon/given-names.ts";
import { TITLES } from "../lexicon/occupations.ts";
import { COMPANY_HEADS, SITE_HEADS } from "../lexicon/organisations.ts";
import { BODY_HEADS, PARTICLES } from "../lexicon/words.ts";
import type { Gender, MentionType } from "../model.ts";
import type { Evidence } from "./evidence.ts";
import { withoutNickname } from "./one-character.ts";

/** An entity while it is still being put together. */
export type Draft = {
  name: string;
  type: MentionType;
  gender: Gender;
  roles: Set<string>;
  forms: Set<string>;
  count: number;
};

/** What a name of several words stands for. `actors` holds everybody who is given a part. */
export function draftOf(form: string, seen: Evidence, actors: ReadonlySet<string>): Draft {
  const name = withoutNickname(form);
  const words = name.split(" ");
  const base = {
    name,
    gender: genderOfPerson(form, words),
    roles: seen.roles,
    forms: new Set([form]),
    count: seen.count,
  };
  if (seen.billed || (words.length > 1 && faceOf(form) !== null)) return { ...base, type: "person" };
  if (words.some((word) => BODY_HEADS.has(word)) && words.length > 2 && words.includes("of"))
    return { ...base, type: "organisation" };
  if (COMPANY_HEADS.has(words.at(-1) ?? "")) return { ...base, type: "organisation" };
  if (SITE_HEADS.has(words.at(-1) ?? "") && words.length > 1) return { ...base, type: "name" };
  if (words[0] === "The" || words.length > 5) return { ...base, type: "name" };
  const inPair = actors.has(form);
  const known = personCalled(form) !== null || isInCircles(form);
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
  if (/^(?:\p{Lu}\.)+$/u.test(first) && !/^U\.[SKN]\./.test(first)) return 2;
  return words.slice(1).some((word) => PARTICLES.has(word.toLowerCase()) && word !== "la" && word !== "le") ? 1 : 0;
}

/** Somebody known by name has the gender of that person, whatever the first name says. */
function genderOfPerson(form: string, words: readonly string[]): Gender {
  const known = personCalled(form)?.gender ?? sexInCircles(form);
  if (known !== undefined) return known === "m" ? "male" : known === "f" ? "female" : "unknown";
  const told = genderOfName(words);
  if (told !== "unknown") return told;
  const first = genderOfFirstName(words[0] ?? "");
  return first === "m" ? "male" : first === "f" ? "female" : "unknown";
}

export function genderOfName(words: readonly string[]): Gender {
  const [first = "", second = ""] = words;
  if (/^(?:Mr\.|Sir|Lord|King|Prince|Uncle|Father|Brother|Duke|Baron|Count)$/.test(first)) return "male";
  if (/^(?:Mrs\.|Ms\.|Miss|Lady|Queen|Princess|Aunt|Mother|Sister|Dame|Duchess|Countess)$/.test(first)) return "female";
  return genderOf(TITLES.has(first) ? second : first);
}
