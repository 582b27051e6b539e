/**
 * Words of an answer as they are compared: without case, accents, punctuation and articles at the front.
 *
 *     "The Château d’If!"   -> ["chateau", "dif"]
 *     "Ocean's Eleven"      -> ["oceans", "11"]
 *     "Rocky II", "Se7en"   -> ["rocky", "2"], ["se7en"]
 *     "$1,408", "Q & A"     -> ["1408"], ["q", "and", "a"]
 */
export function fold(text: string): string[] {
  const words = foldWhole(text);
  return words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : words;
}

/** The same with an article at the front: "La La Land" begins with none. */
export function foldWhole(text: string): string[] {
  return (plain(text).match(WORD) ?? []).map(figureOf);
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replaceAll("&", " and ")
    .replace(/['’‘ʻʼ`´.]/gu, "")
    .replace(/(\d),(?=\d{3}\b)/g, "$1");
}

/** Not the marks of Japanese syllables, which make other syllables of them: "ba" is not "ha". */
const ACCENTS = /[^\P{M}\u3099\u309A]+/gu;

/**
 * The same text with two letters for one, as people write who lack the key; null where there is no such letter.
 *
 *     "Bjørn Ångström" -> "Bjoern Aangstroem", beside "Bjorn Angstrom", which `fold` makes of it
 */
export function spellOut(text: string): string | null {
  const spelt = text.normalize("NFC").replace(ONE_FOR_TWO, (letter) => TWO_FOR_ONE.get(letter.toLowerCase()) ?? letter);
  return spelt === text.normalize("NFC") ? null : spelt;
}

const TWO_FOR_ONE: ReadonlyMap<string, string> = new Map([
  ["å", "aa"],
  ["ä", "ae"],
  ["ö", "oe"],
  ["ø", "oe"],
  ["ü", "ue"],
]);
const ONE_FOR_TWO = new RegExp(`[${[...TWO_FOR_ONE.keys()].join("")}]`, "giu");

/** Letters that no accent can be taken from. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ħ", "h"],
]);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "gu");

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an le la les l el los las lo il gli der die das un une".split(" "),
);

/** Words that say a figure; not one word that is a title's first: "Two for Joy" and "2 for Joy" are the same, "I" is none. */
function figureOf(word: string, at: number): string {
  const named = NUMBERS.indexOf(word);
  if (named >= 0) return String(named);
  const roman = at === 0 ? -1 : ROMANS.indexOf(word);
  return roman >= 0 ? String(roman + 2) : word;
}

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
/** From two on; a single letter may be a name's: "Malcolm X". */
const ROMANS = ["ii", "iii", "iv", "-", "vi", "vii", "viii", "ix"];
