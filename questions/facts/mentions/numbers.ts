import { matchesOf } from "../../matches.ts";
import { readNumber, wordOfNumber } from "../lexicon/numbers.ts";
import { APPROXIMATE } from "../lexicon/words.ts";
import type { MentionType, Quantity } from "../model.ts";
import { type Found, found } from "./found.ts";

const NUMBER_WORDS = Array.from({ length: 99 }, (_, i) => wordOfNumber(99 - i) ?? "").filter((word) => word !== "");
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${NUMBER_WORDS.join("|")})(?:[ -]and[ -]a[ -]half)?)`;
const ABOUT = `(?:(${APPROXIMATE}) )?`;
const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

type Rule = {
  readonly type: MentionType;
  /** Cheap to try: without this in the text, the rule cannot match. */
  readonly sign: RegExp;
  readonly regex: RegExp;
  readonly read: (match: RegExpExecArray) => Quantity;
};

const half = (text: string | undefined) =>
  readNumber((text ?? "").replace(/[ -]and[ -]a[ -]half$/i, "")) + (/half$/i.test(text ?? "") ? 0.5 : 0);

const SOME_NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORDS.join("|")})\\b`, "i");

const RULES: readonly Rule[] = [
  {
    // over US$47.4 million
    type: "money",
    sign: /[$£€₹¥₩₱]|\bRs/,
    regex: new RegExp(
      `(?<!\\w)${ABOUT}((?:US|A|C|AU|CA|HK|NZ|NT|S)?[$£€₹¥₩₱]|Rs\\.?|INR) ?(\\d+(?:,\\d{2,3})*(?:\\.\\d+)?)(?:[  -](${Object.keys(SCALE).join("|")}))?(?![\\d–-]|[.,]\\d)`,
      "gi",
    ),
    read: (m) => ({
      amount: readNumber(m[3] ?? "") * (SCALE[m[4]?.toLowerCase() ?? ""] ?? 1),
      unit: `money ${m[2]}${m[4] ?? ""}`,
      about: m[1] ?? null,
    }),
  },
  {
    // 12 million yen | 400,000 francs
    type: "money",
    sign: /\b(?:yen|rupees|pounds|francs|marks|lire|lira|kronor|kroner|pesos|dollars|euros|rubles|roubles|yuan|guilders)\b/,
    regex: new RegExp(
      `(?<!\\w)${ABOUT}\\b(?<![$£€₹¥.,\\d–-])(\\d+(?:,\\d{2,3})*(?:\\.\\d+)?)(?: (${Object.keys(SCALE).join("|")}))? ((?:old )?(?:yen|rupees|pounds sterling|(?<=(?:million|billion|,\\d{3}) )pounds(?! \\(| of)|francs|marks|lire|lira|kronor|kroner|pesos|dollars|euros|rubles|roubles|yuan|guilders))\\b`,
      "gi",
    ),
    read: (m) => ({
      amount: readNumber(m[2] ?? "") * (SCALE[m[3]?.toLowerCase() ?? ""] ?? 1),
      unit: `money ${m[4]?.toLowerCase()}${m[3] ?? ""}`,
      about: m[1] ?? null,
    }),
  },
  {
    // three and a half stars out of four | 8.5/10 | 90 out of 100
    type: "score",
    sign: /out of|\//i,
    regex: new RegExp(
      `\\b(${NUMBER})(?: stars?)? ?(?:out of|/) ?(?:a possible )?(${NUMBER})(?: stars?)?(?![\\w/])`,
      "gi",
    ),
    read: (m) => ({ amount: half(m[1]), unit: `score ${half(m[2])}`, about: null }),
  },
  {
    // 95% | 95 percent
    type: "percent",
    sign: /%|per ?cent/i,
    regex: new RegExp(`(?<!\\w)${ABOUT}\\b(\\d+(?:\\.\\d+)?) ?(?:%|percent\\b|per cent\\b)`, "gi"),
    read: (m) => ({ amount: readNumber(m[2] ?? ""), unit: "percent", about: m[1] ?? null }),
  },
  {
    // a B- grade | a grade of A+
    type: "grade",
    sign: /grade|rating|CinemaScore/,
    regex:
      /\b[A-F](?:[+\-−–]|\b)(?= (?:grade|rating|CinemaScore)\b)|(?<=\b(?:grade|rating) of (?:an? )?)[A-F](?:[+\-−–]|\b)(?!\w)/g,
    read: () => ({ amount: 0, unit: "grade", about: null }),
  },
  {
    // over 150 minutes | three-month | two weeks
    type: "duration",
    sign: /second|minute|hour|day|week|month|year|decade/,
    regex: new RegExp(
      `(?<!\\w)${ABOUT}\\b(${NUMBER})([ -])(second|minute|hour|day|week|month|year|decade)(s?)\\b(?![- ]old|[- ]and[- ])`,
      "g",
    ),
    read: (m) => ({ amount: half(m[2]), unit: `duration ${m[4]}`, about: m[1] ?? null }),
  },
  {
    // 9.1 million | over 2 crore
    type: "count",
    sign: /\d (?:million|billion|crore|lakh)\b/i,
    regex: new RegExp(
      `(?<!\\w)${ABOUT}\\b(?<![$£€₹¥.,\\d–-])(\\d+(?:\\.\\d+)?) (million|billion|crore|lakh)\\b(?! (?:dollars|yen|rupees|pounds|francs|euros))`,
      "gi",
    ),
    read: (m) => ({
      amount: readNumber(m[2] ?? "") * (SCALE[m[3]?.toLowerCase() ?? ""] ?? 1),
      unit: "count",
      about: m[1] ?? null,
    }),
  },
  {
    // 1,729 | six | over 1,700
    type: "count",
    sign: SOME_NUMBER,
    regex: new RegExp(
      `(?<!\\w)${ABOUT}\\b(?<![$£€₹¥.,\\d–-])(${NUMBER})\\b(?![\\w%/]|-\\w|[.,]\\d|'s| of (?:the|his|her|its|my|our|their)\\b)`,
      "gi",
    ),
    read: (m) => ({ amount: half(m[2]), unit: "count", about: m[1] ?? null }),
  },
];

const WORDS = new Set(NUMBER_WORDS);

/** Money, scores, percentages, durations and counts, in this order of precedence. */
export function findNumbers(text: string): Found[] {
  if (!/\d|\b(?:grade|rating)\b/.test(text) && !text.split(/[\s-]+/).some((word) => WORDS.has(word.toLowerCase())))
    return [];
  return RULES.filter(({ sign }) => sign.test(text)).flatMap(({ type, regex, read }) =>
    matchesOf(regex, text).map((match) => found(text, match.index, match.index + match[0].length, type, read(match))),
  );
}
