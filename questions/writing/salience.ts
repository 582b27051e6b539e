import { remembering } from "../remember.ts";

/** How often an article names a text: as it stands, and people by their surnames, as they are called after the first time. */
export type Named = { readonly whole: number; readonly surname: number };

/** Counts in one article, each text once. */
export type Salience = (text: string) => Named;

/** The words of the article are found once; after that a text costs as much as its rarest word is common. */
export function salienceIn(articleText: string): Salience {
  const words = wordsOf(articleText);
  const places = placesOf(words);
  const lower = new Set(articleText.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu)?.map(folded));
  const known = new Map<string, Named>();
  const count = (sought: readonly string[]) => timesIn(words, places, sought);
  const look = (text: string): Named => {
    const sought = wordsInName(text);
    const whole = count(sought);
    const last = sought.at(-1) ?? "";
    const isSurname = sought.length > 1 && !lower.has(last) && /^\p{L}{2,}/u.test(last);
    return { whole, surname: isSurname ? count([last]) : whole };
  };
  return (text) => {
    const named = known.get(text) ?? look(text);
    known.set(text, named);
    return named;
  };
}

const folded = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/g, "'").replace(/&/g, " and ").toLowerCase();

/** Folded; a possessive is the word itself, and initials stand alone: "J.R. Webb's 1,200" gives j, r, webb, 1200. */
function wordsOf(text: string): string[] {
  const plain = folded(text)
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/'s\b/g, "")
    .replace(/(?<=\b\p{L})\./gu, " ");
  return plain.match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Names of the pools come up for every article. */
const wordsInName = remembering((text): readonly string[] => wordsOf(text));

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const before = places.get(word);
    if (before === undefined) places.set(word, [at]);
    else before.push(at);
  }
  return places;
}

function timesIn(
  words: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  sought: readonly string[],
): number {
  const [rarest] = sought
    .map((word, offset) => ({ offset, at: places.get(word) ?? [] }))
    .sort((a, b) => a.at.length - b.at.length);
  if (rarest === undefined) return 0;
  return rarest.at.filter((at) => sought.every((word, offset) => words[at - rarest.offset + offset] === word)).length;
}

/** How far four options give their key away to somebody who only knows what is named most: 0 to 1 for each way of counting. */
export function tellsOf(key: Named, wrong: readonly Named[]): Named {
  const chance = (of: (named: Named) => number) => {
    const mine = of(key);
    if (wrong.some((option) => of(option) > mine)) return 0;
    return 1 / (1 + wrong.filter((option) => of(option) === mine).length);
  };
  return { whole: chance(({ whole }) => whole), surname: chance(({ surname }) => surname) };
}
