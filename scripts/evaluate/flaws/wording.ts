import { type Check, keyOf, ownWords, wrongOptions } from "./judged.ts";

/** "According to the article": whoever plays has not got it. */
export const aboutArticle: Check = {
  kind: "about-article",
  find: ({ question }) =>
    /\b(?:according to|in|from|by|as) (?:the|this) (?:article|text|passage|page|source|paragraph|section)\b|\b(?:mentioned|described|stated|listed|shown) (?:above|below|here)\b|\bthe (?:article|passage)\b/i.exec(
      ownWords(question),
    )?.[0] ?? null,
};

const NEGATION = /\b(?:not|never|except|neither|nor|cannot|none of|all but|incorrect|untrue|false)\b|n['’]t\b/i;

/** "Who did not", "all but", "except": more is asked than anybody knows. What somebody says may deny: "says that he cannot". */
export const negativeStem: Check = {
  kind: "negative-stem",
  find: ({ question }) => {
    const asked = ownWords(question).replace(/\b(?:that|because|if)\b.*$/i, "");
    return NEGATION.exec(asked)?.[0] ?? null;
  },
};

/** "All of the above" and its relations are no answers. */
export const catchAll: Check = {
  kind: "catch-all",
  find: ({ question: { options } }) =>
    options.find((option) =>
      /^(?:(?:all|none|neither|both|any|two) of (?:the (?:above|others?|options)|these|them)|both [a-d] and [a-d]|[a-d] and [a-d]|neither|both|unknown|not (?:stated|known))\.?$/i.test(
        option.trim(),
      ),
    ) ?? null,
};

const VOWEL = /^(?:["“]?)(?:[aeio]|u(?!n[aeiou]|s[aeiou]|k|se|ni)|h(?:our|onest|onou?r|eir)|8|11\b|18\b)/i;

/** The prompt ends in "a" or "an", or asks for two, and only the key goes with it. */
export const grammarTells: Check = {
  kind: "grammar-tells",
  find: ({ question }) => articleTells(question) ?? numberTells(question),
};

type Asked = Parameters<Check["find"]>[0]["question"];

function articleTells(question: Asked): string | null {
  const article = /(?<!\p{L})(an?)\s*(?:_{2,}|…|\.{3})?\s*\?$/iu.exec(question.prompt)?.[1]?.toLowerCase();
  if (article === undefined) return null;
  const fits = (option: string) => VOWEL.test(option) === (article === "an");
  return question.options.every(fits) ? null : `ends in “${article}”`;
}

function numberTells(question: Asked): string | null {
  const asked = /\b(?:which|what) (two|three|four)\b|\bwho (were|are) the\b/i.exec(ownWords(question))?.[0];
  if (asked === undefined) return null;
  const isSeveral = (option: string) => /,| and | & /.test(option);
  return isSeveral(keyOf(question)) && !wrongOptions(question).every(isSeveral) ? `“${asked}”` : null;
}
