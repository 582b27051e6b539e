import { countryCalled } from "../../../questions/pools/index.ts";
import { type Check, keyOf, ownWords, wrongOptions } from "./judged.ts";
import { COMMON, holdsRun, wordsOf } from "./words.ts";

/** A word that the key shares with this many wrong options does not set it apart. */
const MOST_ALONE = 2;

/** The prompt holds the key, or a word of it that sets it apart: "Which score won?" - "Best Original Score". */
export const keyInStem: Check = {
  kind: "key-in-stem",
  find: ({ question }) => {
    const stem = wordsOf(question.prompt);
    const names = namesIn(question.prompt);
    const key = wordsOf(keyOf(question));
    if (holdsRun(stem, key) && key.some((word) => !COMMON.has(word))) return `the prompt holds “${keyOf(question)}”`;
    const others = wrongOptions(question).map(wordsOf);
    const sharing = (word: string) => others.filter((option) => option.some((other) => isAkin(other, word))).length;
    const telling = key.filter((word) => isTelling(word) && sharing(word) < MOST_ALONE);
    const heard = telling.find((word) => stem.some((other) => isTelling(other) && isHeard(other, word, names)));
    return heard === undefined ? null : `the prompt holds “${heard}” of the key`;
  },
};

/** A wrong option that the prompt names already: nobody would choose it. A film may share its title with somebody. */
export const optionInStem: Check = {
  kind: "option-in-stem",
  find: ({ question }) => {
    const stem = wordsOf(ownWords(question));
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

/** In a name nothing but the word itself: "Roberts" is nobody called Robert. */
function isHeard(said: string, word: string, names: ReadonlySet<string>): boolean {
  return names.has(said) ? said === word || isNation(said, word) : isAkin(said, word);
}

/** Words with a capital inside the prompt. */
function namesIn(prompt: string): Set<string> {
  return new Set(prompt.match(/(?<=[^.!?]\s["“‘(]?)\p{Lu}[\p{L}\p{N}'’.-]*/gu)?.flatMap(wordsOf));
}

/** "Norwegian" and "Norway". Short words are codes and pronouns to a list of countries. */
function isNation(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4) return false;
  const country = countryCalled(one);
  return country !== null && countryCalled(other) === country;
}
