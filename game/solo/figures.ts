/**
 * Reads what a set of options says in figures: a row of numbers for each, to be compared from the left. Null where the
 * options are not the same phrase with other figures in it, nor all of them dates.
 *
 *     "$2 million" | "$47.5 million"     -> [2e6] | [47.5e6]
 *     "Six weeks" | "twelve weeks"       -> [6] | [12]
 *     "May 2, 2013" | "18 December 2013" -> [2013, 5, 2] | [2013, 12, 18]
 *     "12 Angry Men" | "21 Grams"        -> null
 */
export function readFigures(options: readonly string[]): readonly (readonly number[])[] | null {
  const dates = options.map(readDate);
  if (dates.every((date) => date !== null)) return dates;
  const phrases = options.map(readPhrase);
  const [first] = phrases;
  if (first === undefined || first.numbers.length === 0) return null;
  return phrases.every(({ frame }) => frame === first.frame) ? phrases.map(({ numbers }) => numbers) : null;
}

type Phrase = {
  /** The words with `#` for each figure, without what may differ between equal phrases: "over", a plural's s. */
  readonly frame: string;
  readonly numbers: readonly number[];
};

/** A figure with its scale, or a word, or a sign that counts: "47.5 million", "weeks", "$". */
const TOKEN =
  /(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*(thousand|million|billion)\b|(?:st|nd|rd|th|s)\b)?|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|[$£€¥₹%]/giu;

function readPhrase(option: string): Phrase {
  const frame: string[] = [];
  const numbers: number[] = [];
  for (const [token, digits, scale] of option.toLowerCase().matchAll(TOKEN)) {
    const value = digits === undefined ? numberFromWord(token) : scaled(digits, scale);
    if (value !== null) {
      numbers.push(value);
      frame.push("#");
    } else if (!LOOSE.has(token)) {
      frame.push(token.replace(/s$/, ""));
    }
  }
  return { frame: frame.join(" "), numbers };
}

function scaled(digits: string, scale: string | undefined): number {
  return Number(digits.replaceAll(",", "")) * (SCALES.get(scale ?? "") ?? 1);
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** "over $7 million" stands beside "$5 million". */
const LOOSE: ReadonlySet<string> = new Set(
  "about around over under nearly almost more less than the a an in on of at".split(" "),
);

const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "seven" -> 7, "twenty-one" -> 21 */
function numberFromWord(word: string): number | null {
  const small = NUMBER_WORDS.indexOf(word);
  if (small >= 0) return small;
  const [ten = "", one] = word.split("-");
  const tens = TENS.indexOf(ten);
  if (tens < 0) return null;
  const ones = one === undefined ? 0 : NUMBER_WORDS.indexOf(one);
  return ones >= 0 && ones < 10 ? (tens + 2) * 10 + ones : null;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");

/** Parts of a year, as the month that they begin in. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["early", 1],
  ["spring", 3],
  ["mid", 5],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["late", 10],
  ["winter", 12],
]);

/** `[year, month, day]`, 0 for what is not said; null for anything that is not a date and nothing else. */
function readDate(option: string): readonly number[] | null {
  let [year, month, day] = [0, 0, 0];
  for (const word of option.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const named = MONTHS.indexOf(word) + 1 || SEASONS.get(word) || 0;
    if (named > 0 && month === 0) month = named;
    else if (/^\d{4}s?$/.test(word) && year === 0) year = Number.parseInt(word, 10);
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && day === 0) day = Number.parseInt(word, 10);
    else if (!LOOSE.has(word)) return null;
  }
  return year > 0 || month > 0 ? [year, month, day] : null;
}
