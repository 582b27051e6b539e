import { remembering } from "../remember.ts";

/** Letters that do not come apart into a base letter and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** A name reduced to what two spellings of it share: "A.R. Rahman" and "A. R. Rahman" are both "arrahman". */
export const foldName = remembering((name) =>
  PLAIN.test(name)
    ? name.toLowerCase().replace(/[^a-z0-9]+/g, "")
    : name
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase()
        .replace(/[æœøßðđþłı]/g, (letter) => UNDIVIDED[letter] ?? letter)
        .replace(/[^\p{L}\p{N}]+/gu, ""),
);

/** Nothing but letters, digits and marks that have no accents to lose. */
const PLAIN = /^[ -~]*$/;

/** The words of a name, each folded: "Kore-eda" gives "kore" and "eda". */
export function foldedWords(name: string): readonly string[] {
  return name
    .split(/[\s\-–]+/)
    .map(foldName)
    .filter((word) => word !== "");
}
