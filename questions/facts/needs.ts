import { MENTION_TYPES, type MentionType } from "./model.ts";

/** What a sentence must hold for a pattern to match. Cheap to look for, so that few patterns are tried in vain. */
export type Needs = {
  /** Sets of types as bits: a mention of one type of each set. */
  readonly types: readonly number[];
  /** One word of each list, perhaps as a part of a longer word. */
  readonly words: readonly (readonly string[])[];
};

/** A sentence as far as needs go. */
export type Offer = { readonly types: number; readonly text: string };

const bits = new Map(MENTION_TYPES.map((type, index) => [type, 1 << index]));

/** Each type is one bit of 32. */
export function bitOf(type: MentionType): number {
  return bits.get(type) ?? 0;
}

/** The set that the fewest types belong to; 0 where there is none. */
export function fewest(sets: readonly number[]): number {
  return sets.reduce((best, set) => (best === 0 || count(set) < count(best) ? set : best), 0);
}

function count(set: number): number {
  let left = set >>> 0;
  let ones = 0;
  for (; left > 0; left >>>= 1) ones += left & 1;
  return ones;
}

/** So many lists are enough: more cost as much to look for as they save. */
const MOST_LISTS = 3;
/** Words of up to so many letters stand in nearly every sentence. */
const SHORT = 3;

export function needsOf(words: readonly (readonly string[])[], types: readonly number[]): Needs {
  const telling = words
    .filter((list) => list.every((word) => word.length > SHORT))
    .sort((one, other) => one.length - other.length);
  return { types: [...new Set(types)].sort((a, b) => count(a) - count(b)), words: telling.slice(0, MOST_LISTS) };
}

/** What a masked sentence, in small letters, and its mentions offer. */
export function offerOf(mask: string, mentions: readonly { readonly type: MentionType }[]): Offer {
  return { types: mentions.reduce((all, { type }) => all | bitOf(type), 0), text: mask.toLowerCase() };
}

/** False only where the pattern cannot match. */
export function mayMeet({ types, text }: Offer, needs: Needs): boolean {
  for (const set of needs.types) if ((set & types) === 0) return false;
  for (const list of needs.words) if (!list.some((word) => text.includes(word))) return false;
  return true;
}
