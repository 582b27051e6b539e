import { monster } from "./monsters.ts";
import { mutate } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";

/** Longest piece of an article that an input is made from, characters; every so manyth takes the whole. */
const LONGEST = 8000;
const WHOLE_EVERY = 50;
/** One of so many is built to be hard, and may be a megabyte long. */
const MONSTERS = 1000;

type Encoding = (text: string) => Uint8Array;

const utf8: Encoding = (text) => new TextEncoder().encode(text);
const utf16: Encoding = (text) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
const oneByte: Encoding = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const marked: Encoding = (text) => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]);

/** The bytes of input number `index`: a piece of an article, damaged as text, encoded somehow, damaged as bytes. */
export function fuzzInput(articles: readonly [string, ...string[]], seed: number, index: number): Uint8Array {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ index);
  if (random.below(20) === 0) return noise(random);
  if (random.below(MONSTERS) === 0) return utf8(monster(random.pick(articles).slice(0, LONGEST), random));
  const text = mutate(piece(random.pick(articles), random, index), random);
  const encode = random.pick<Encoding>([utf8, utf8, utf8, utf8, utf8, utf8, utf16, oneByte, marked]);
  return random.below(10) === 0 ? flipped(encode(text), random) : encode(text);
}

function piece(article: string, random: Random, index: number): string {
  if (index % WHOLE_EVERY === 0) return article;
  const start = random.below(2) === 0 ? 0 : random.below(article.length);
  return article.slice(start, start + random.below(LONGEST));
}

function noise(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.below(2000) }, () => random.below(256));
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  for (let left = 1 + random.below(20); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
