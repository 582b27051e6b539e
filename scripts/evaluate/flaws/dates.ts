/** When something was, as an option says it: a stretch of days on a calendar of months with 31 days each. */
export type DateOption = {
  /** The way it is written: "mdy", "my", "season y" ... Options of one question are written alike. */
  readonly form: string;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  /** No year is said: only the place in the year can be compared. */
  readonly yearless: boolean;
};

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");
const MONTH = `(${MONTH_NAMES.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:1[5-9]|20)\\d\\d)";
const PART = "(early|mid|middle|late)(?:[ -](?:of )?|-)";
const SEASON = "(spring|summer|autumn|fall|winter)";

/** First and last month, counted from 0. Winter begins in the year that it is named after. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [2, 4],
  summer: [5, 7],
  autumn: [8, 10],
  fall: [8, 10],
  winter: [11, 13],
};
const THIRDS: Readonly<Record<string, number>> = { early: 0, mid: 1, middle: 1, late: 2 };

const MONTH_DAYS = 31;
const YEAR_DAYS = 12 * MONTH_DAYS;

const dayAt = (year: number, month: number, day: number) => year * YEAR_DAYS + month * MONTH_DAYS + day;
const monthOf = (name = "") => MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3)));

type Stretch = readonly [from: number, to: number];
type Rule = { readonly form: string; readonly regex: RegExp; readonly read: (parts: readonly string[]) => Stretch };

function rule(form: string, pattern: string, read: Rule["read"]): Rule {
  return { form, regex: new RegExp(`^(?:(?:on|in|by) )?(?:the )?${pattern}$`), read };
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): Stretch {
  const at = dayAt(Number(year ?? 0), monthOf(month), Number(date) - 1);
  return [at, at];
}

function months(year: number, first: number, last: number): Stretch {
  return [dayAt(year, first, 0), dayAt(year, last, MONTH_DAYS - 1)];
}

function third(part: string | undefined, [from, to]: Stretch): Stretch {
  const size = Math.floor((to - from + 1) / 3);
  const first = from + size * (THIRDS[part ?? ""] ?? 0);
  return [first, first + size - 1];
}

const inMonth = (month = "", year = "0") => months(Number(year), monthOf(month), monthOf(month));
const inYear = (year = "0") => months(Number(year), 0, 11);
const inDecade = (year = "0"): Stretch => [inYear(year)[0], inYear(String(Number(year) + 9))[1]];

const RULES: readonly Rule[] = [
  // May 3, 2011 | 3 May 2011 | May 3 | 3rd of May
  rule("month day year", `${MONTH} ${DAY},? ${YEAR}`, ([month, date, year]) => day(year, month, date)),
  rule("day month year", `${DAY} (?:of )?${MONTH},? ${YEAR}`, ([date, month, year]) => day(year, month, date)),
  rule("month day", `${MONTH} ${DAY}`, ([month, date]) => day("0", month, date)),
  rule("day month", `${DAY} (?:of )?${MONTH}`, ([date, month]) => day("0", month, date)),
  // May 2011 | early May 2011 | mid-May
  rule("month year", `${MONTH},? (?:of )?${YEAR}`, ([month, year]) => inMonth(month, year)),
  rule("part month year", `${PART}${MONTH},? ${YEAR}`, ([part, month, year]) => third(part, inMonth(month, year))),
  rule("part month", `${PART}${MONTH}`, ([part, month]) => third(part, inMonth(month))),
  rule("month", MONTH, ([month]) => inMonth(month)),
  // summer 2011 | the summer of 2011
  rule("season year", `${SEASON},? (?:of )?${YEAR}`, ([season = "", year]) =>
    months(Number(year), ...(SEASONS[season] ?? [0, 11])),
  ),
  // 2011 | late 2011 | the 1990s | the mid-1990s
  rule("year", YEAR, ([year]) => inYear(year)),
  rule("part year", `${PART}${YEAR}`, ([part, year]) => third(part, inYear(year))),
  rule("decade", `${YEAR}s`, ([year]) => inDecade(year)),
  rule("part decade", `${PART}${YEAR}s`, ([part, year]) => third(part, inDecade(year))),
  // 1994–1998 | from 1994 to 1998
  rule("years", `(?:from )?${YEAR} ?(?:-|–|—|to|until) ?${YEAR}`, ([first, last]) => [
    inYear(first)[0],
    inYear(last)[1],
  ]),
];

/** The date that the text is, or null where it is none. */
export function readDate(text: string): DateOption | null {
  const folded = text.trim().toLowerCase();
  for (const { form, regex, read } of RULES) {
    const match = regex.exec(folded);
    if (match === null) continue;
    const [from, to] = read(match.slice(1));
    return { form, from, to, yearless: !form.includes("year") && !form.includes("decade") };
  }
  return null;
}

/** The two have a day in common. Where one has no year, the place in the year is compared. */
export function datesOverlap(one: DateOption, other: DateOption): boolean {
  if (one.yearless === other.yearless) return one.from <= other.to && other.from <= one.to;
  const [bare, full] = one.yearless ? [one, other] : [other, one];
  if (full.to - full.from >= YEAR_DAYS - 1) return false;
  const year = Math.floor(full.from / YEAR_DAYS) * YEAR_DAYS;
  return bare.from + year <= full.to && full.from <= bare.to + year;
}
