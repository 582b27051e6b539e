import { matchesOf } from "../../matches.ts";
import { dayOfYear, MONTHS, SEASONS } from "../lexicon/dates.ts";
import type { Quantity } from "../model.ts";
import { type Found, found } from "./found.ts";

const MONTH = `(${MONTHS.join("|")})`;
const YEAR = "((?:18|19|20)\\d\\d)";
const PART = "(?:the )?(early|mid|late)[- ]";

type Rule = {
  /** Without this in the text, the rule cannot match. */
  readonly sign: RegExp;
  readonly regex: RegExp;
  readonly read: (match: RegExpExecArray) => Quantity;
};

const monthNames: readonly string[] = MONTHS;
const month = (name: string | undefined) => monthNames.indexOf(name ?? "") + 1;
const exact = (amount: number, unit: string): Quantity => ({ amount, unit, about: null });
const at = (year: string | undefined, monthOf: number, day: number) => Number(year) * 366 + dayOfYear(monthOf, day);
const seasonDay = (name: string | undefined) =>
  ({ spring: 80, summer: 170, winter: 355 })[name?.toLowerCase() ?? ""] ?? 265;
const partOf = (part: string | undefined) => ({ early: 60, mid: 180, late: 300 })[part?.toLowerCase() ?? ""] ?? 0;

const NAME_OF_MONTH = new RegExp(MONTHS.join("|"));

const RULES: readonly Rule[] = [
  // December 18, 2013
  {
    sign: NAME_OF_MONTH,
    regex: new RegExp(`\\b${MONTH} (\\d{1,2}),? ${YEAR}\\b`, "g"),
    read: (m) => exact(at(m[3], month(m[1]), Number(m[2])), "date mdy"),
  },
  // 18 December 2013
  {
    sign: NAME_OF_MONTH,
    regex: new RegExp(`\\b(\\d{1,2}) ${MONTH},? ${YEAR}\\b`, "g"),
    read: (m) => exact(at(m[3], month(m[2]), Number(m[1])), "date dmy"),
  },
  // late December 2013
  {
    sign: NAME_OF_MONTH,
    regex: new RegExp(`\\b${PART}${MONTH},? ${YEAR}\\b`, "gi"),
    read: (m) => exact(at(m[3], month(m[2]), 1), `date ${m[1]?.toLowerCase()} month`),
  },
  // December 2013
  {
    sign: NAME_OF_MONTH,
    regex: new RegExp(`\\b${MONTH},? (?:of )?${YEAR}\\b`, "g"),
    read: (m) => exact(at(m[2], month(m[1]), 1), "date month"),
  },
  // the spring of 2013
  {
    sign: /spring|summer|autumn|fall|winter/i,
    regex: new RegExp(`\\b(?:the )?(${SEASONS.join("|")}) (?:of )?${YEAR}\\b`, "gi"),
    read: (m) => exact(at(m[2], 1, seasonDay(m[1])), "date season"),
  },
  // the early 2000s
  {
    sign: /early|mid|late/i,
    regex: new RegExp(`\\b${PART}(\\d{3}0)s\\b`, "gi"),
    read: (m) => exact(at(m[2], 1, 1) + partOf(m[1]) * 10, "date part decade"),
  },
  // mid-2012
  {
    sign: /early|mid|late/i,
    regex: new RegExp(`\\b${PART}${YEAR}\\b(?!-)`, "gi"),
    read: (m) => exact(at(m[2], 1, partOf(m[1])), "date part year"),
  },
  // the 1970s
  { sign: /\d0s/, regex: /\b(?:the )?((?:18|19|20)\d0)s\b/g, read: (m) => exact(at(m[1], 1, 1), "date decade") },
  // December 18
  {
    sign: NAME_OF_MONTH,
    regex: new RegExp(`\\b${MONTH} (\\d{1,2})\\b(?!,? \\d{4}|,\\d)`, "g"),
    read: (m) => exact(dayOfYear(month(m[1]), Number(m[2])), "date md"),
  },
  // 18 December
  {
    sign: NAME_OF_MONTH,
    regex: new RegExp(`\\b(\\d{1,2}) ${MONTH}\\b`, "g"),
    read: (m) => exact(dayOfYear(month(m[2]), Number(m[1])), "date dm"),
  },
  // 2013
  {
    sign: /\d{4}/,
    regex: new RegExp(`(?<![\\d,.$£€/–-])\\b${YEAR}\\b(?![-–,]\\d|\\.\\d|%)`, "g"),
    read: (m) => exact(at(m[1], 1, 1), "date year"),
  },
];

export function findDates(text: string): Found[] {
  if (!/\d/.test(text)) return [];
  return RULES.filter(({ sign }) => sign.test(text)).flatMap(({ regex, read }) =>
    matchesOf(regex, text).map((match) => found(text, match.index, match.index + match[0].length, "date", read(match))),
  );
}
