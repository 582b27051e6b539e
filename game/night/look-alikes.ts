/**
 * Characters that are drawn alike, after Unicode's confusables (UTS 39), cut down to those of Latin, Cyrillic and Greek and
 * to the digits: what somebody can type on a phone to pass for another team.
 */
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  a: "аαɑ",
  b: "Ьь",
  c: "сϲ",
  d: "ԁ",
  e: "еєҽ",
  f: "ƒ",
  g: "ɡԍ",
  h: "һн",
  i: "іιı",
  j: "јϳ",
  k: "кκ",
  l: "1|ӏǀ",
  m: "мμ",
  n: "ηпո",
  o: "0оοσօ",
  p: "рρ",
  q: "ԛ",
  r: "гᴦ",
  s: "5ѕ",
  t: "тτ",
  u: "υսц",
  v: "νѵ",
  w: "ωѡԝ",
  x: "хχ",
  y: "уγү",
  z: "ζ",
  "3": "зэʒ",
  "6": "б",
  ae: "æӕ",
  oe: "œ",
  ss: "ßẞ",
  th: "þ",
  rn: "m",
  vv: "w",
};

/** Capitals whose small letter is drawn otherwise: "Р" is a Cyrillic er, and its look-alike is P. */
const CAPITALS: Readonly<Record<string, string>> = {
  A: "АΑ",
  B: "ВΒ",
  C: "СϹ",
  E: "ЕΕ",
  H: "НΗ",
  I: "ІΙӀ",
  K: "КΚ",
  M: "МΜ",
  N: "Ν",
  O: "ОΟ",
  P: "РΡ",
  S: "Ѕ",
  T: "ТΤ",
  X: "ХΧ",
  Y: "УΥҮ",
  Z: "Ζ",
};

export type Skeletons = readonly [string, string];

/**
 * What a name comes to when everything that looks alike is made the same: case, accents, spaces, punctuation, digits and
 * scripts. Two forms, because a capital I passes for an l and, in another case, for an i. Names that share one look alike.
 */
export function skeletons(name: string): Skeletons {
  const plain = [...name.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "")].map((c) => CAPITAL.get(c) ?? c).join("");
  return [skeleton(plain), skeleton(plain.replaceAll("I", "l"))];
}

function skeleton(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}\p{S}|]/gu, "");
  const same = [...letters].map((character) => SMALL.get(character) ?? character).join("");
  // a second time: "м" is an m, and an m is drawn like "rn"
  const all = [...same].map((character) => SMALL.get(character) ?? character).join("");
  return all === "" ? name.replace(/\s/gu, "") : all;
}

const SMALL = table(DRAWN_ALIKE);
const CAPITAL = table(CAPITALS);

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).flatMap(([same, others]) => [...others].map((other) => [other, same] as const)));
}
