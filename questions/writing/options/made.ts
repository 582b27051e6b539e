import { dateOfDay, dayOfYear, MONTHS, SEASONS } from "../../facts/lexicon/dates.ts";
import { numberOfWord, readNumber, wordOfNumber } from "../../facts/lexicon/numbers.ts";
import type { Value } from "../../facts/model.ts";
import { hash32 } from "../../hash.ts";
import { LATEST_YEAR } from "./latest-year.ts";

/** Texts of values near the right one, in the same format and precision, below it and above it, from near to far. */
export function madeNear(value: Value, seed: string): string[] {
  if (value.type === "grade") return nearGrades(value.text);
  const quantity = value.mention?.quantity;
  if (!quantity) return [];
  if (value.type === "date") return nearDates(value.text, quantity.unit, seed);
  if (value.type === "score") return nearScores(value.text);
  return nearNumbers(value, seed);
}

/**
 * Every bare number and percentage about the right one, from near to far: 95% -> 91%, 90%, 89% ... Whoever uses these
 * takes those that stand in the article for something else.
 */
export function madeLike({ text, type, mention }: Value): string[] {
  const amount = mention?.quantity?.amount;
  if (amount === undefined || type === "date" || !/^\d+%?$/.test(text) || amount <= FEW) return [];
  const most = Math.min(type === "percent" ? 99 : Number.POSITIVE_INFINITY, Math.floor(1.4 * amount));
  const least = Math.ceil(0.6 * amount);
  const gap = Math.max(4, Math.ceil(0.05 * amount));
  const steps = Array.from(
    { length: Math.min(MOST_STEPS, Math.max(most - amount, amount - least)) },
    (_, i) => i + gap,
  );
  return steps
    .flatMap((step) => [amount - step, amount + step])
    .filter((made) => made >= least && made <= most)
    .map((made) => text.replace(/^\d+/, String(made)));
}

/** Numbers up to this are counted on fingers: their neighbours are at hand anyway. */
const FEW = 20;
const MOST_STEPS = 60;

const DIGITS = /\d[\d,]*(?:\.\d+)?/;

/** $25.6 million -> $21.4 million; 1,729 -> 1,512; five months -> four months */
function nearNumbers(value: Value, seed: string): string[] {
  const match = DIGITS.exec(value.text);
  if (match === null) return nearWords(value);
  const shown = match[0];
  const amount = readNumber(shown);
  const decimals = shown.split(".")[1]?.length ?? 0;
  const round = decimals > 0 ? 0 : (/(?<!0)0+$/.exec(shown.replaceAll(",", ""))?.[0].length ?? 0);
  // 100 minutes -> 110 minutes, never 200
  const zeros = Math.min(round, Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1));
  // 30 pounds beside 25 and 40, not beside 27 and 37: the round one would tell
  const step = decimals === 0 && zeros === 0 && amount > FEW && amount % 5 === 0 ? 5 : 10 ** (zeros - decimals);
  const most = value.type === "percent" ? 99 : Number.POSITIVE_INFINITY;
  return [-1, 1, -2, 2, -3, 3].flatMap((steps) => {
    const made = Math.round((amount + away(value, amount, steps, step, seed)) / step) * step;
    if (made <= 0 || made > most || Math.abs(made - amount) < step / 2) return [];
    if (made < 1 && amount >= 1 && /\b(?:million|billion)\b/.test(value.text)) return [];
    if (made >= 1000 && amount < 1000 && /\b(?:million|billion)\b/.test(value.text)) return [];
    return [value.text.replace(DIGITS, written(made, decimals, shown.includes(",")))];
  });
}

/**
 * How far from the key so many steps lead: a ninth to an eighth of it downwards, an eighth to a fifth upwards, so that
 * three steps stay within 0.6 and 1.7 times the key. Small counts go one by one, percentages by four points and more.
 */
function away({ type }: Value, amount: number, steps: number, step: number, seed: string): number {
  const chance = hash32(`${seed}|${steps}`) / 0x1_0000_0000;
  if (type === "percent") return steps * Math.max(4, 0.055 * amount) + Math.sign(steps) * chance;
  if (amount / step < 12) return steps * step;
  // a film of 100 minutes beside those of 92 and 109: all of them are of a usual length
  if (type === "duration") return amount * steps * (0.07 + 0.02 * chance);
  return amount * (steps < 0 ? steps * 0.115 - 0.03 * chance : steps * 0.17 + 0.08 * chance);
}

function written(amount: number, decimals: number, commas: boolean): string {
  const [whole = "", part] = amount.toFixed(decimals).split(".");
  const grouped = commas || whole.length > 4 ? inThousands(whole) : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** 1234567 -> 1,234,567 */
function inThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(",");
}

/** five months -> three months, four months, six months ... */
function nearWords(value: Value): string[] {
  const match = /[a-z]+(?:-[a-z]+)?/gi;
  const word = [...value.text.matchAll(match)]
    .map((found) => found[0])
    .find((found) => numberOfWord(found) !== undefined);
  const amount = word === undefined ? undefined : numberOfWord(word);
  if (word === undefined || amount === undefined) return [];
  const least = value.type === "duration" && amount > 1 ? 2 : 1;
  return [-1, 1, -2, 2, 3, -3, 4, 5].flatMap((difference) => {
    const made = amount + difference * (amount > 20 ? 5 : 1);
    const text = wordOfNumber(made);
    if (made < least || text === undefined) return [];
    const cased = /^[A-Z]/.test(word) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return [plural(value.text.replace(word, cased), value.type === "duration")];
  });
}

/** "one month" -> "two months" */
function plural(text: string, unit: boolean): string {
  return unit ? text.replace(/\b(second|minute|hour|day|week|month|year|decade)$/, "$1s") : text;
}

const GRADES = ["A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D"];

function nearGrades(text: string): string[] {
  const at = GRADES.indexOf(text.replace(/[−–]/, "-"));
  if (at < 0) return [];
  return [-1, 1, -2, 2, -3, 3, 4].flatMap((difference) => {
    const made = GRADES[at + difference];
    return made === undefined ? [] : [made.replace("-", /[−–]/.exec(text)?.[0] ?? "-")];
  });
}

/** 8.5 out of 10 -> 8.1 out of 10; three and a half stars out of four -> two and a half stars out of four */
function nearScores(text: string): string[] {
  const match = /^(.*?)( stars?)?( ?(?:out of|\/) ?(?:a possible )?)(.*?)( stars?)?$/i.exec(text);
  if (match === null) return [];
  const [, shown = "", stars = "", of = "", outOf = "", after = ""] = match;
  const most = readHalf(outOf);
  const amount = readHalf(shown);
  const decimals = shown.split(".")[1]?.length ?? 0;
  const step = most <= 5 ? 0.5 : most <= 10 ? (decimals > 0 ? 0.5 : 1) : 6;
  return [-1, 1, -2, 2, -3, 3, -4].flatMap((sign) => {
    const made = amount + sign * step;
    if (made <= 0 || made > most) return [];
    const number = /\d/.test(shown) ? digits(made, decimals, most) : words(made);
    if (number === null) return [];
    return [`${number}${stars}${of}${outOf}${after}`];
  });
}

function readHalf(text: string): number {
  return readNumber(text.replace(/[ -]and[ -]a[ -]half/, "")) + (/half/.test(text) ? 0.5 : 0);
}

function digits(amount: number, decimals: number, most: number): string | null {
  if (most <= 5) return String(amount);
  return amount.toFixed(decimals);
}

function words(amount: number): string | null {
  const whole = wordOfNumber(Math.floor(amount));
  if (whole === undefined) return null;
  return amount % 1 === 0 ? whole : `${whole} and a half`;
}

function nearDates(text: string, unit: string, seed: string): string[] {
  const year = Number(/(?:18|19|20)\d\d/.exec(text)?.[0]);
  if (unit === "date mdy" || unit === "date dmy" || unit === "date md" || unit === "date dm")
    return nearDays(text, seed);
  if (unit.endsWith(" month")) return nearMonths(text);
  if (unit === "date season") return nearSeasons(text, year);
  if (unit === "date part decade" || unit === "date decade") return nearDecades(text, year);
  if (unit === "date part year") return nearParts(text, year);
  return nearYears(seed)
    .filter((by) => year + by <= Math.max(year, LATEST_YEAR))
    .map((by) => text.replace(String(year), String(year + by)));
}

/** Two years apart or three, now and then one, up to six: four years in a row are told apart by nobody. */
function nearYears(seed: string): readonly number[] {
  const near = 1 + (hash32(`${seed}|near`) % 2);
  const far = near + 2 + (hash32(`${seed}|far`) % 2);
  return [...new Set([-near, near, -far, far, -6, 6, -4, 4, -2, 2, -3, 3, -5, 5])];
}

/** December 18, 2013 -> December 4, 2013; January 8, 2014 */
function nearDays(text: string, seed: string): string[] {
  const names: readonly string[] = MONTHS;
  const month = /[A-Z][a-z]+/.exec(text)?.[0] ?? "";
  const day = Number(/\b\d{1,2}\b/.exec(text)?.[0]);
  const year = Number(/\d{4}/.exec(text)?.[0] ?? 2001);
  const at = dayOfYear(names.indexOf(month) + 1, day);
  return [-1, 1, -2, 2, -3, 3, 4].map((sign) => {
    const by = sign * 7 + (hash32(`${seed}|${sign}`) % 3) * Math.sign(sign) * 7;
    const made = dateOfDay(year, at + by);
    return text
      .replace(/\b\d{1,2}\b/, String(made.day))
      .replace(month, names[made.month - 1] ?? month)
      .replace(/\d{4}/, String(made.year));
  });
}

function nearMonths(text: string): string[] {
  const names: readonly string[] = MONTHS;
  const month = MONTHS.find((name) => text.includes(name)) ?? "";
  const year = Number(/\d{4}/.exec(text)?.[0]);
  const at = names.indexOf(month);
  return [-2, 2, -3, 3, -5, 4, 6].map((by) => {
    const total = year * 12 + at + by;
    const written = text.replace(month, names[total % 12] ?? month).replace(/\d{4}/, String(Math.floor(total / 12)));
    return written;
  });
}

function nearSeasons(text: string, year: number): string[] {
  const season = SEASONS.find((name) => text.toLowerCase().includes(name)) ?? "spring";
  const order = ["spring", "summer", season === "fall" ? "fall" : "autumn", "winter"];
  const at = year * 4 + order.indexOf(season);
  return [-1, 1, -2, 2, -3, 3].map((by) => {
    const total = at + by;
    const name = order[total % 4] ?? season;
    const cased = /\b[A-Z]/.test(text.replace(/^The/, "")) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    return text.replace(new RegExp(season, "i"), cased).replace(/\d{4}/, String(Math.floor(total / 4)));
  });
}

const PARTS = ["early", "mid", "late"];

/** mid-2012 -> late 2011; early 2013 */
function nearParts(text: string, year: number): string[] {
  const part = PARTS.findIndex((name) => text.toLowerCase().includes(name));
  return [-1, 1, -2, 2, -3, 3].map((by) => {
    const total = year * 3 + part + by;
    const name = PARTS[total % 3] ?? "mid";
    return `${name}${name === "mid" ? "-" : " "}${Math.floor(total / 3)}`;
  });
}

/** the early 2000s -> the late 1990s */
function nearDecades(text: string, year: number): string[] {
  const part = PARTS.findIndex((name) => text.toLowerCase().includes(name));
  if (part < 0) return [-10, 10, -20, 20].map((by) => text.replace(String(year), String(year + by)));
  return [-1, 1, -2, 2, -3, 3].map((by) => {
    const total = (year / 10) * 3 + part + by;
    const name = PARTS[total % 3] ?? "mid";
    return `the ${name}${name === "mid" ? "-" : " "}${Math.floor(total / 3) * 10}s`;
  });
}
