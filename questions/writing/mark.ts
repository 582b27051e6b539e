import type { Fact, Mention, Reading, Value } from "../facts/model.ts";
import type { Range } from "../model.ts";
import { contentWords } from "./gates/gate.ts";
import { namingOf } from "./proof.ts";

/**
 * Where the answer stands in the sentences that prove it, counted from the first of them; a pronoun's in what it stands
 * for. Null where it is worded otherwise.
 */
export function markOf(fact: Fact, answer: Value, shown: readonly Reading[]): Range | null {
  const from = shown[0]?.sentence.start ?? fact.reading.sentence.start;
  const { mention } = answer;
  const named = mention?.pronoun === true ? namingOf(mention, shown) : mention;
  if (mention !== null) return named === null || !isSaid(named.text, answer.text) ? null : markAt(named, from);
  const place = placeIn(fact, answer);
  const shift = fact.reading.sentence.start - from;
  return place === null ? null : [place[0] + shift, place[1] + shift];
}

const markAt = ({ start, end }: Mention, from: number): Range | null =>
  start < from ? null : [start - from, end - from];

/** Where a text stands in the sentence of its fact, nearest to whatever else the fact holds. */
function placeIn({ values, reading: { text, sentence } }: Fact, answer: Value): Range | null {
  const others = Object.values(values).flatMap((value) =>
    value.mention === null ? [] : [value.mention.start - sentence.start],
  );
  const distance = (at: number) => Math.min(...others.map((other) => Math.abs(other - at)), text.length);
  const places = placesOf(answer.text, text).sort((a, b) => distance(a) - distance(b) || a - b);
  return places[0] === undefined ? null : [places[0], places[0] + answer.text.length];
}

/** "Murph" tells nobody that it is Cooper's daughter: a word of the answer must be marked. */
function isSaid(marked: string, answer: string): boolean {
  const words = contentWords(marked);
  const wanted = contentWords(answer);
  return wanted.size === 0 || words.size === 0 || [...wanted].some((word) => words.has(word));
}

/** Where it stands as whole words. */
function placesOf(sought: string, text: string): number[] {
  const [small, all] = [sought.toLowerCase(), text.toLowerCase()];
  const places: number[] = [];
  for (let at = all.indexOf(small); at >= 0 && small !== ""; at = all.indexOf(small, at + 1)) {
    const cut = isLetter(all.charAt(at - 1)) || isLetter(all.charAt(at + small.length));
    if (!cut) places.push(at);
  }
  return places;
}

const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char);
