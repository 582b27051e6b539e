import { countryCalled } from "../../../questions/pools/index.ts";
import { type Check, keyOf, wrongOptions } from "./judged.ts";
import { COMMON, holdsRun, wordsOf } from "./words.ts";

/** A word that the key shares with this many wrong options does not set it apart. */
const MOST_ALONE = 2;

/** The prompt holds the key, or a word of it that sets it apart: "Which score won?" - "Best Original Score". */
export const keyInStem: Check = {
  kind: "key-in-stem",
  find: ({ question }) => {
    const stem = wordsOf(question.prompt);
    const key = wordsOf(keyOf(question));
    if (holdsRun(stem, key) && key.some((word) => !COMMON.has(word))) return `the prompt holds “${keyOf(question)}”`;
    const others = wrongOptions(question).map(wordsOf);
    const sharing = (word: string) => others.filter((option) => option.some((other) => isAkin(other, word))).length;
    const telling = key.filter((word) => isTelling(word) && sharing(word) < MOST_ALONE);
    const heard = telling.find((word) => stem.some((other) => isTelling(other) && isAkin(other, word)));
    if (heard !== undefined) return `the prompt holds “${heard}” of the key`;
    return nationOf(keyOf(question), question.prompt);
  },
};

/** A wrong option that the prompt names already: nobody would choose it. */
export const optionInStem: Check = {
  kind: "option-in-stem",
  find: ({ question }) => {
    const stem = wordsOf(question.prompt);
    return (
      wrongOptions(question).find((option) => {
        const words = wordsOf(option);
        return words.some((word) => !COMMON.has(word) && !/^\d+$/.test(word)) && holdsRun(stem, words);
      }) ?? null
    );
  },
};

const isTelling = (word: string) => !COMMON.has(word) && (word.length > 2 || /\d/.test(word));

const ENDING = /(?:ings?|ed|ers?|ors?|ions?|es|s|ly|al|ment|n|an|ian|ish|ese|ic)$/;

/** The same word, or two of one family: "edited" and "editor", "Canada" and "Canadian". Short words only as they are. */
function isAkin(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one + other) || Math.min(one.length, other.length) < 4) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const root = short.replace(ENDING, "");
  return (
    root.length >= 4 &&
    long.startsWith(root) &&
    (long === root || (ENDING.test(long.slice(root.length)) && long.replace(ENDING, "") === root))
  );
}

/** "Which Norwegian city": the key Norway is heard in it. */
function nationOf(key: string, prompt: string): string | null {
  const country = countryCalled(key);
  if (country === null || key.length < 4) return null;
  const names = prompt.match(/\p{Lu}[\p{L}]{3,}/gu) ?? [];
  const heard = names.find((name) => countryCalled(name) === country);
  return heard === undefined ? null : `the prompt says “${heard}”`;
}
