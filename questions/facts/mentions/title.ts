import { isGivenName } from "../lexicon/given-names.ts";
import { STARTERS, TITLE_VERBS } from "../lexicon/words.ts";
import { type Found, found } from "./found.ts";
import type { Token } from "./tokens.ts";

/** How the article's own title may be recognised. */
export type Title = {
  readonly text: string;
  readonly words: readonly string[];
  /** The title is also a word or a name: at the start of a sentence it needs a verb after it. */
  readonly ambiguous: boolean;
};

/** "Title (2013 film)" loses its bracket. */
export function plainTitle(title: string): string {
  const text = title.trim();
  const open = text.endsWith(")") ? text.indexOf("(", text.lastIndexOf(")", text.length - 2) + 1) : -1;
  return (open < 0 ? text : text.slice(0, open).trim()) || title;
}

export function readTitle(
  title: string,
  tokens: (text: string) => readonly Token[],
  lower: ReadonlySet<string>,
): Title {
  const text = plainTitle(title);
  const words = tokens(text).map((token) => token.text);
  const small = text.toLowerCase();
  const ambiguous = words.length === 1 && (STARTERS.has(small) || lower.has(small) || isGivenName(text));
  return { text, words, ambiguous };
}

export function findTitle(text: string, tokens: readonly Token[], title: Title): Found[] {
  const out: Found[] = [];
  const size = title.words.length;
  for (let i = 0; i + size <= tokens.length; i += 1) {
    if (!title.words.every((word, offset) => tokens[i + offset]?.text === word)) continue;
    if (!isTitle(tokens, i, size, title)) continue;
    const start = tokens[i]?.start ?? 0;
    out.push(found(text, start, tokens[i + size - 1]?.end ?? start, "film"));
    i += size - 1;
  }
  return out;
}

function isTitle(tokens: readonly Token[], at: number, size: number, title: Title): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + size];
  // A longer name: a sequel, a place, a person
  if (after?.joined && (after.capital || /^\d/.test(after.text)) && !/^['’(]/.test(after.text)) return false;
  if (before?.capital === true && !opens(before.text) && at > 1 && tokens[at]?.joined === true) return false;
  if (!title.ambiguous) return true;
  const first = before === undefined || opens(before.text);
  if (!first) return !isGivenName(title.text) || /^(?:of|in|for|to|on|called|titled)$/.test(before.text);
  return TITLE_VERBS.has(after?.text ?? "") || (after?.text === "(" && !isGivenName(title.text));
}

function opens(mark: string): boolean {
  return /^[:"“”.!?;]$/.test(mark);
}

// the film | this movie, but not "the film festival"
const COMMON =
  /\b(?:the|this) (?:film|movie|picture|feature)\b(?! (?:festival|industry|critic|company|studio|adaptation|series|franchise|rights|version|version)|-|s\b)/gi;

/** "The film" is the article's own wherever it stands alone. */
export function findFilmWords(text: string): Found[] {
  return [...text.matchAll(COMMON)].map((match) => ({
    ...found(text, match.index, match.index + match[0].length, "film"),
    pronoun: true,
  }));
}

/**
 * What the first sentence of a film's article is about, other titles and translations included: all that stands before
 * "is a". Night Train (French: Train de nuit), also known as Nocturne, is a 1962 drama film. A year in a bracket stays.
 */
export function findIntroduced(text: string, { words }: Title): Found[] {
  const end = text.search(
    / (?:is|was) (?:an?|the) (?=[^.;]{0,200}\b(?:film|movie|documentary|feature|featurette|short|musical)\b)/,
  );
  if (end <= 0 || end > 220 || /[.!?] \p{Lu}/u.test(text.slice(0, end).replace(/\([^()]*\)/g, ""))) return [];
  const named = words[0] !== undefined && text.slice(0, end).includes(words[0]);
  const subject = text
    .slice(0, end)
    .replace(/ ?\((?:18|19|20)\d\d\)$/, "")
    .replace(/,$/, "");
  return named ? [found(text, 0, subject.length, "film")] : [];
}
