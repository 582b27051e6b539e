import { TITLES } from "../../facts/lexicon/occupations.ts";
import { STARTERS } from "../../facts/lexicon/words.ts";
import type { Value } from "../../facts/model.ts";
import { countryCalled } from "../../pools/index.ts";
import { contentWords, type Gate } from "./gate.ts";

/** The stem holds a word of the key: "Which award did it win for Best Sound?" - "Best Sound". */
export const leak: Gate = {
  name: "leak",
  stops: ({ stem, key, wrong, fact, relation }) => {
    const options = wrong.map(({ text }) => text);
    if (toldWords(stem.text, key, options).length > 0) return true;
    if (!OF_NAMES.has(relation.name)) return false;
    const named = stem.slots.flatMap((slot) => namesIn(fact.values[slot]));
    return beginsAlike(key, named) && !options.some((option) => beginsAlike(option, named));
  },
};

/** Asks for one name by another. */
const OF_NAMES = new Set(["plays", "story-kin"]);

/** So many letters alike at the beginning of a name are heard: "Andy" is the son of Andrew, and Ruta Holm plays Ruth. */
const ALIKE = 3;

const beginsAlike = (name: string, others: readonly string[]): boolean =>
  others.includes(startOf(name.split(" ")[0] ?? ""));

const startOf = (word: string): string => word.slice(0, ALIKE).toLowerCase();

/** How the first name of somebody begins. */
function namesIn(value: Value | undefined): readonly string[] {
  if (value === undefined || (value.type !== "person" && value.type !== "character")) return [];
  const [first = ""] = value.text.split(" ");
  return first.length > 2 && !TITLES.has(first) ? [startOf(first)] : [];
}

/** The words of a key that its stem tells; what every wrong option says as well tells nothing. */
export function toldWords(stem: string, key: string, wrong: readonly string[]): string[] {
  // "Byun Hee-bong" tells Hee Bong, and "Pierre" Jean-Pierre Aumont.
  const said = [...contentWords(stem), ...contentWords(stem.replaceAll("-", " "))];
  const inStem = new Set(said.flatMap((word) => [word, ...placesOf(word)]));
  const inAll = (word: string) => wrong.length > 0 && wrong.every((option) => contentWords(option).has(word));
  const inKey = new Set([...contentWords(key), ...contentWords(key.replaceAll("-", " "))]);
  return [...inKey].filter((word) => !STARTERS.has(word) && !inAll(word) && hears(inStem, word));
}

/** What an adjective is made of, where it does not begin with it: "roman", "french". */
function placesOf(word: string): readonly string[] {
  const town = TOWNS.get(word);
  if (town !== undefined) return [town];
  const country = countryCalled(word)?.name;
  return country === undefined ? [] : [...contentWords(country)];
}

const TOWNS: ReadonlyMap<string, string> = new Map([
  ["roman", "rome"],
  ["venetian", "venice"],
  ["neapolitan", "naples"],
  ["florentine", "florence"],
  ["muscovite", "moscow"],
  ["viennese", "vienna"],
  ["parisian", "paris"],
]);

/** The word itself, or one that begins with it: "Norway" in "Norwegian" is heard as well. */
function hears(stem: ReadonlySet<string>, word: string): boolean {
  if (stem.has(word)) return true;
  if (word.length < 5 || /\d/.test(word)) return false;
  const root = word.slice(0, Math.max(5, word.length - 3));
  return [...stem].some((other) => other.startsWith(root));
}
