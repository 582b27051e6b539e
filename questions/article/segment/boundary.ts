import { BEFORE_A_NAME, BEFORE_A_NUMBER, EITHER_WAY } from "../lexicon/abbreviations.ts";
import { STARTERS } from "../lexicon/starters.ts";

/** The place after a full stop and its closing marks: what stands on both sides of it. */
export type Place = {
  /** The last word before the mark, without it: `Bros`, `J`, `U.S`. */
  readonly word: string;
  /** The word before that one. */
  readonly wordBefore: string;
  /** The mark, with an ellipsis in one piece: `.`, `?`, `...`. */
  readonly mark: string;
  /** The mark stands inside a quotation that ends with it: `.”`. */
  readonly quoted: boolean;
  /** What follows, from its first character on. */
  readonly next: string;
};

/** Whether a sentence ends here. */
export function isBoundary(place: Place): boolean {
  if (!beginsSentence(place.next)) return false;
  if (place.mark === "." && !place.quoted) return !isAbbreviation(place);
  if (place.mark === "." || place.mark === "…" || place.mark.length > 1) return true;
  return !isTitleMark(place);
}

/** `The`, `20 people`, `“I'd say`, `(This was cut.)`, `<unk>` */
function beginsSentence(next: string): boolean {
  return /^(?:[“"'([]|\.{3} ?)*(?:[\p{Lu}\p{Lt}\p{Lo}\d$£€]|<unk>)/u.test(next);
}

function isAbbreviation({ word, wordBefore, next }: Place): boolean {
  if (BEFORE_A_NAME.has(word)) return true;
  if (BEFORE_A_NUMBER.has(word)) return /^\d/.test(next);
  if (/^\p{Lu}$/u.test(word)) return isInitial(wordBefore, next);
  if (EITHER_WAY.has(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !STARTERS.has(firstWord(next));
  return false;
}

/** `J. R. Jones`, `David O. Russell`; not `Malcolm X. He`, `Plan B. The`. */
function isInitial(_wordBefore: string, next: string): boolean {
  return !STARTERS.has(firstWord(next));
}

/** `Mamma Mia! Here We Go Again`, `What's Up, Doc? (1972)`: the mark belongs to a title. */
function isTitleMark({ word, next, quoted }: Place): boolean {
  if (/^\(\d{4}\)/.test(next)) return true;
  if (quoted) return false;
  const nextWords = next.split(" ", 3);
  const titled = nextWords.length === 3 && nextWords.every((part) => /^\p{Lu}/u.test(part));
  return titled && /^\p{Lu}/u.test(word) && nextWords[0] !== "The";
}

function firstWord(next: string): string {
  return /^[\p{L}']+/u.exec(next)?.[0] ?? "";
}
