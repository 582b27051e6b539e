/** Reads numbers as people write them: "1,250", "7.9", "six", "twenty-one", "three and a half". */

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SPELLED = `(?:(?:${TENS.join("|")})(?:-(?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.toReversed().join("|")})`;

/** A number in digits or in words, unanchored; for building patterns. */
export const NUMBER = `(?:\\d+(?:,\\d+)*(?:\\.\\d+)?|${SPELLED})(?:[ -]and[ -]a[ -]half)?`;

export type Numeral = {
  readonly value: number;
  /** How far apart two numbers written like this are at least: 0.1 for "7.9", 1 for "six". */
  readonly step: number;
  readonly spelled: boolean;
};

/** The number that the text is, or null where it is none. */
export function readNumeral(text: string): Numeral | null {
  const match = /^(.*?)([ -]and[ -]a[ -]half)?$/.exec(text.toLowerCase());
  const shown = match?.[1] ?? "";
  const half = match?.[2] === undefined ? 0 : 0.5;
  if (/^\d+(?:,\d+)*(?:\.\d+)?$/.test(shown)) {
    const decimals = shown.split(".")[1]?.length ?? 0;
    return { value: Number(shown.replaceAll(",", "")) + half, step: half || 10 ** -decimals, spelled: false };
  }
  const value = readWords(shown);
  return value === null ? null : { value: value + half, step: half || 1, spelled: true };
}

function readWords(word: string): number | null {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const [ten = "", one = "zero"] = word.split("-");
  const tens = TENS.indexOf(ten);
  const ones = UNITS.indexOf(one);
  return tens < 0 || ones < 0 || ones > 9 ? null : (tens + 2) * 10 + ones;
}
