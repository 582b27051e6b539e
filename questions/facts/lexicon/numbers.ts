const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const values = new Map<string, number>(UNITS.map((word, value) => [word, value]));
for (const [index, word] of TENS.entries()) {
  values.set(word, (index + 2) * 10);
  for (let unit = 1; unit < 10; unit += 1) values.set(`${word}-${UNITS[unit] ?? ""}`, (index + 2) * 10 + unit);
}

/** "six" -> 6, "twenty-one" -> 21, up to ninety-nine; undefined for anything else. */
export function numberOfWord(word: string): number | undefined {
  return values.get(word.toLowerCase());
}

const byValue = new Map([...values].map(([word, value]) => [value, word]));

/** 6 -> "six", up to ninety-nine. */
export function wordOfNumber(value: number): string | undefined {
  return byValue.get(value);
}

/** "1,729" -> 1729, "8.5" -> 8.5, "six" -> 6; NaN where it is none. */
export function readNumber(text: string): number {
  return numberOfWord(text) ?? Number(text.replaceAll(",", ""));
}
