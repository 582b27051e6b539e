import { BEFORE_A_NAME, BEFORE_A_NUMBER, EITHER_WAY, EXCLAIMED } from "../lexicon/abbreviations.ts";
import { STARTERS } from "../lexicon/starters.ts";

/** A full stop, question or exclamation mark or ellipsis, with what stands on both sides of it. */
export type Place = {
  /** The word before the mark: `Bros`, `J`, `U.S`. */
  readonly word: string;
  /** `.`, `?`, `?!`, `...` */
  readonly mark: string;
  /** The mark stands inside a quotation or bracket that ends with it: `.”` */
  readonly enclosed: boolean;
  /** What follows, from its first letter or mark on. */
  readonly next: string;
};

/** Whether a sentence ends here. */
export function isBoundary(place: Place): boolean {
  if (!beginsSentence(place.next)) return false;
  if (/^(?:\.{2,}|…)$/.test(place.mark)) return STARTERS.has(firstWord(place.next));
  if (place.mark === ".") return place.enclosed || !isAbbreviation(place);
  return place.enclosed ? !isSpoken(place.next) : !isInTitle(place);
}

/** `The`, `20 people`, `“I'd say`, `(This was cut.)`, `[...] Phoenix`, `<unk>` */
function beginsSentence(next: string): boolean {
  return /^(?:[“"'(]|\[(?!\.)|\[?\.{3}\]? ?)*(?:[\p{Lu}\p{Lt}\p{Lo}\d$£€]|<unk>)/u.test(next);
}

/** `Bros. Pictures`, `No. 1`, `J. R. Jones`, `the U.S. President`; not `Malcolm X. He`, `in the U.S. It`. */
function isAbbreviation({ word, next }: Place): boolean {
  if (BEFORE_A_NAME.has(word)) return true;
  if (BEFORE_A_NUMBER.has(word)) return /^\d/.test(next);
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  if (initials && INITIAL.test(next)) return true;
  return (initials || EITHER_WAY.has(word)) && !STARTERS.has(firstWord(next));
}

/** `A. Jones`, of whose initials the first is before the mark. */
const INITIAL = /^\p{Lu}\. ?\p{Lu}\p{Ll}/u;

/** `“Who's there?” Clara asked.` */
function isSpoken(next: string): boolean {
  return /^(?:\p{Lu}[\p{L}'.-]{0,30} ){1,3}(?:said|says|asked|asks|replied|wrote|writes|explained|added)\b/u.test(next);
}

/** The mark belongs to a name: `What's Up, Doc? (1972)`, `Yahoo! Movies`, `Hello! Big Band Days`; not `A hit! The`. */
function isInTitle({ word, next }: Place): boolean {
  if (/^\(\d{4}\)/.test(next)) return true;
  if (STARTERS.has(firstWord(next))) return false;
  if (EXCLAIMED.has(word)) return true;
  const following = next.split(" ", 3);
  const titled = following.length === 3 && following.every((part) => /^\p{Lu}/u.test(part));
  return titled && /^\p{Lu}/u.test(word);
}

function firstWord(next: string): string {
  return /^[“"'([]{0,3}(\p{L}+)/u.exec(next)?.[1] ?? "";
}
