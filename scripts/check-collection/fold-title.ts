import { foldedWords } from "../../questions/pools/fold.ts";

/** Films that the references list under another title than the one that they are known by. */
const ALSO: Readonly<Record<string, string>> = {
  "sunset blvd": "sunset boulevard",
  "federico fellini s 8 1 2": "8½",
  "birdman or": "birdman",
  "m a s h": "mash",
  "sunrise a song of two humans": "sunrise",
  "kagemusha the shadow warrior": "kagemusha",
  "keeper of promises": "keeper of promises",
  "open city": "rome open city",
  "dr strangelove or how i learned to stop worrying and love the bomb": "dr strangelove",
  "precious based on the novel push by sapphire": "precious",
  "e t the extra terrestrial": "e t",
  "knack and how to get it": "knack",
  "voyage to italy": "journey to italy",
  goodfellas: "good fellas",
  "il postino": "postman",
};

/** A title, or a name, as it is compared: no accents, marks or article, no second title in brackets. */
export function foldTitle(title: string): string {
  const plain = title
    .replaceAll('\\"', '"')
    .replace(/\s+[[(].*[\])]$/, "")
    .replace(/&/g, " and ")
    .replace(/['’]s\b/g, " s")
    .replace(/[^\p{L}\p{M}\p{N}½]+/gu, " ")
    .trim();
  const folded = foldedWords(plain)
    .join(" ")
    .replace(/^(?:the|an?) (?=.)/, "");
  return ALSO[folded] ?? ALSO[`the ${folded}`] ?? folded;
}
