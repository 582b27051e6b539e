import { NUMBER, readNumeral } from "./numbers.ts";

/** A number with what it counts, as an option says it. */
export type Amount = {
  readonly kind: "money" | "percent" | "score" | "duration" | "count";
  /** "$", "/10", "minute", "theater"; empty for a bare number. */
  readonly unit: string;
  readonly value: number;
  /** How far apart two amounts written like this are at least, in the unit of `value`. */
  readonly step: number;
  /** "over", "about" ...; empty where the amount is exact. */
  readonly about: string;
  readonly spelled: boolean;
};

const ABOUT =
  /^(over|more than|about|around|approximately|nearly|almost|roughly|some|at least|at most|up to|under|less than|fewer than|an estimated|estimated|just over|just under|close to)\s+/;
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
};
const SCALE = `(?:[ -]?(${Object.keys(SCALES).join("|")}))?`;
const CURRENCY = "(us\\$|a\\$|c\\$|hk\\$|\\$|£|€|¥|₹|rs\\.?|usd|inr)";
const CURRENCY_WORD = "(dollars?|pounds?|euros?|yen|rupees?)";

/** Minutes, so that "90 minutes" can be held against "an hour and a half". */
const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_830,
  year: 525_960,
  decade: 5_259_600,
};
const PERIOD = `(${Object.keys(MINUTES).join("|")})s?`;
const SINGULAR: Readonly<Record<string, string>> = {
  rs: "₹",
  inr: "₹",
  rupee: "₹",
  usd: "$",
  us$: "$",
  dollar: "$",
  pound: "£",
  euro: "€",
  yen: "¥",
};

type Rule = {
  readonly kind: Amount["kind"];
  readonly regex: RegExp;
  /** Numbers of the groups that hold the number, its scale, and the unit. */
  readonly at: readonly [number: number, scale: number, unit: number];
};

function rule(kind: Rule["kind"], pattern: string, at: Rule["at"]): Rule {
  return { kind, regex: new RegExp(`^${pattern}$`), at };
}

const NONE = 9;
const RULES: readonly Rule[] = [
  // $4.5 million | 4.5 million dollars
  rule("money", `${CURRENCY} ?(${NUMBER})${SCALE}`, [2, 3, 1]),
  rule("money", `(${NUMBER})${SCALE} ${CURRENCY_WORD}`, [1, 2, 3]),
  // 94% | 94 percent
  rule("percent", `(${NUMBER})(?: ?%| percent| per cent)`, [1, NONE, NONE]),
  // 7.9/10 | 7.9 out of 10 | three stars out of four
  rule("score", `(${NUMBER})(?: stars?)?(?: ?/ ?| out of (?:a possible )?)(${NUMBER})(?: stars?)?`, [1, NONE, 2]),
  // 90 minutes | two-year
  rule("duration", `(${NUMBER})[ -]${PERIOD}`, [1, NONE, 2]),
  // six | 1,200 theaters; a capital would make it a name: "12 Nights"
  rule("count", `(${NUMBER})${SCALE}`, [1, 2, NONE]),
  rule("count", `(${NUMBER})${SCALE}((?: [a-z][a-z-]*){1,2})`, [1, 2, 3]),
];

/** The amount that the text is, or null where it is none. The first letter's case tells nothing; later ones do. */
export function readAmount(text: string): Amount | null {
  if (/ \p{Lu}/u.test(text)) return null;
  const folded = text.trim().toLowerCase().replaceAll("\u00A0", " ");
  const about = ABOUT.exec(folded)?.[1] ?? "";
  const bare = folded.replace(ABOUT, "").replace(/^an? (?=hour|minute|day|week|month|year|decade|million)/, "one ");
  // one hour and a half
  const plain = bare.replace(/^(\S+) (hour|day|week|month|year)s?( and a half)$/, "$1$3 $2");
  for (const each of RULES) {
    const match = each.regex.exec(plain);
    const amount = match === null ? null : amountFrom(each, match, about);
    if (amount !== null) return amount;
  }
  return null;
}

function amountFrom({ kind, at }: Rule, match: RegExpExecArray, about: string): Amount | null {
  const numeral = readNumeral(match[at[0]] ?? "");
  if (numeral === null) return null;
  const scale = SCALES[match[at[1]] ?? ""] ?? 1;
  const raw = (match[at[2]] ?? "").trim().replace(/\.$/, "");
  const factor = kind === "duration" ? (MINUTES[raw] ?? 1) : scale;
  const unit = kind === "score" ? `/${readNumeral(raw)?.value}` : singular(raw);
  return { kind, unit, value: numeral.value * factor, step: numeral.step * factor, about, spelled: numeral.spelled };
}

function singular(unit: string): string {
  const bare = unit.replace(/(?<=[a-z]{3})s$/, "");
  return SINGULAR[bare] ?? bare;
}

/** Durations in different units are the same when they are this close: "two months" and "nine weeks". */
const NEAR = 0.05;

/** The two say the same, or one is the other one rounded: $47 million and $47.4 million. */
export function amountsOverlap(one: Amount, other: Amount): boolean {
  if (one.kind !== other.kind) return false;
  if (one.unit === other.unit || one.unit === "" || other.unit === "") return roundsTo(one, other);
  return one.kind === "duration" && Math.abs(one.value - other.value) <= NEAR * Math.max(one.value, other.value);
}

/** Halves and stars are grades: "three and a half" is not four, rounded. */
const isGrade = ({ kind, unit, step }: Amount) => step === 0.5 || (kind === "score" && Number(unit.slice(1)) <= 5);

function roundsTo(one: Amount, other: Amount): boolean {
  if (isGrade(one) || isGrade(other)) return one.value === other.value;
  const [coarse, fine] = one.step >= other.step ? [one, other] : [other, one];
  const rounded = Math.round(fine.value / coarse.step) * coarse.step;
  return Math.abs(rounded - coarse.value) < coarse.step / 1e6;
}
