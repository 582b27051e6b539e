import { STARTERS } from "../../facts/lexicon/words.ts";
import { contentWords, type Gate } from "./gate.ts";

/** The stem holds a word of the key: "Which award did it win for Best Sound?" - "Best Sound". */
export const leak: Gate = {
  name: "leak",
  stops: ({ stem, key, wrong }) => {
    const options = wrong.map(({ text }) => text);
    return toldWords(stem.text, key, options).length > 0;
  },
};

/** The words of a key that its stem tells; what every wrong option says as well tells nothing. */
export function toldWords(stem: string, key: string, wrong: readonly string[]): string[] {
  // "Byun Hee-bong" tells Hee Bong.
  const inStem = new Set([...contentWords(stem), ...contentWords(stem.replaceAll("-", " "))]);
  const inAll = (word: string) => wrong.length > 0 && wrong.every((option) => contentWords(option).has(word));
  return [...contentWords(key)].filter((word) => !STARTERS.has(word) && !inAll(word) && hears(inStem, word));
}

/** The word itself, or one that begins with it: "Norway" in "Norwegian" is heard as well. */
function hears(stem: ReadonlySet<string>, word: string): boolean {
  if (stem.has(word)) return true;
  if (word.length < 5 || /\d/.test(word)) return false;
  const root = word.slice(0, Math.max(5, word.length - 3));
  return [...stem].some((other) => other.startsWith(root));
}
