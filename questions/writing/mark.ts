import type { Fact, Value } from "../facts/model.ts";
import type { Range } from "../model.ts";
import { contentWords } from "./gates/gate.ts";

/** Where the answer stands in its sentence; null where it is read into a pronoun or worded otherwise. */
export function markOf({ values, reading }: Fact, answer: Value): Range | null {
  const { text, sentence } = reading;
  const { mention } = answer;
  if (mention !== null) {
    const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
    return mention.pronoun || !isSaid(text.slice(start, end), answer.text) ? null : [start, end];
  }
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
