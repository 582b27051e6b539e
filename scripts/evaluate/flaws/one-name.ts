import type { Check, Judged } from "./judged.ts";
import { wordsOf } from "./words.ts";

/** Two options that are parts of one name in the article: "Amelia" and "Dr. Vale", where there is a Dr. Amelia Vale. */
export const oneName: Check = {
  kind: "one-name",
  find: ({ question: { options }, article }) => {
    // "Best Film" and "Best Editing" are no parts of "Best Film Editing", but prizes of their own
    const names = options.filter((option) => !/^(?:Best|Outstanding)\b/.test(option));
    const short = names.map((option) => ({ option, words: wordsOf(option) })).filter(({ words }) => isPart(words));
    if (short.length < 2) return null;
    for (const name of longNames(article)) {
      const parts = short.filter(({ words }) => words.length < name.length && standsIn(words, name));
      if (parts.length > 1) return `${parts.map(({ option }) => `“${option}”`).join(" and ")}: ${name.join(" ")}`;
    }
    return null;
  },
};

/** One word or two, and not a letter alone: the grade "A-" is no part of a name. */
const isPart = (words: readonly string[]) =>
  (words.length === 1 || words.length === 2) && words.some((word) => word.length > 1);

/** The words stand in the name in their order; others may stand between. */
function standsIn(words: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    at = name.indexOf(word, at) + 1;
    return at > 0;
  });
}

/** Dr. Amelia Vale | J. Vale. A stop after a longer word ends a sentence: "They left Vale. Amelia stayed." */
const NAME = /\p{Lu}(?:\p{L}{0,2}\.|[\p{L}'’-]*)(?: \p{Lu}(?:\.|[\p{L}'’-]*)){1,4}/gu;

const found = new WeakMap<Judged["article"], readonly (readonly string[])[]>();

/** Names of two to five words in the article, as words. */
function longNames(article: Judged["article"]): readonly (readonly string[])[] {
  const known = found.get(article);
  if (known !== undefined) return known;
  const names = new Set(article.text.match(NAME));
  const asWords = [...names].map(wordsOf);
  found.set(article, asWords);
  return asWords;
}
