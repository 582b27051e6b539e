import { amountOf } from "../../facts/mentions/quantity.ts";
import type { Value } from "../../facts/model.ts";
import { QUANTITIES } from "../../facts/relation.ts";
import { hash32, hashId } from "../../hash.ts";
import type { Option } from "../draft.ts";
import { perScope } from "../per-scope.ts";
import { type Named, tellsOf } from "../salience.ts";
import type { Scope } from "../scope.ts";
import { quantityDecoys } from "./decoys.ts";
import { madeLike, madeNear } from "./made.ts";
import type { Asked } from "./truth.ts";
import { yearsOfHistory } from "./years-of-history.ts";

type Ranked = Option & { readonly amount: number };

/** "Over $3 million": whatever lies below would be true as well. */
const BOUND =
  /^(?:over|more than|at least|under|less than|fewer than|up to|above|below|no (?:more|less|fewer) than|in excess of|upwards of|exceeding)\b/i;

/**
 * The whole article, as a hash. Whoever has it can write the pack; but whoever has only the program and sees a question
 * can work out the id of each option as if it were the key, and its rank must not follow from that.
 */
const textOf = perScope(({ article }) => ({ hash: hashId(article.text) }));

/**
 * Three wrong numbers or dates. How many of them lie below the key follows from the hash, so that its rank tells
 * nothing; another rank is taken where so many cannot be had, as above the best of all grades, and sometimes where
 * only that puts other numbers of the article beside the key.
 */
export function chooseQuantities(asked: Asked, scope: Scope, id: string): Option[] | null {
  const { answer } = asked;
  const seed = `${id}|${textOf(scope).hash}`;
  const amount = amountOf(answer.text, answer.type);
  if (amount === null || BOUND.test(answer.text)) return null;
  const options = fitting([...decoys(asked, scope), ...made(asked, scope, seed)], amount, asked, scope);
  const apart = YEARS_ALONE.has(asked.relation.name) ? A_YEAR_BETWEEN : 0;
  const key = { amount, named: scope.salience(answer.text), type: answer.type, seed, apart, near: ANY };
  if (asked.ask.free !== true || answer.type !== "date") return bestThree(options, key);
  const { among, near } = yearsOfHistory(options, amount, asked.relation.name);
  return bestThree(among, { ...key, apart: A_YEAR_BETWEEN, near });
}

type Key = {
  readonly amount: number;
  readonly named: Named;
  readonly type: Value["type"];
  readonly seed: string;
  /** Days by which two dates are apart at the least, the key among them. */
  readonly apart: number;
  /** Days by which one date is apart from the next at the most. */
  readonly near: number;
};

const ANY = Number.POSITIVE_INFINITY;

/** Relations whose years nobody knows from a day. */
const YEARS_ALONE = new Set(["release-year", "story-year", "source-year", "sequel-to"]);

/** Two years in a row are told apart by nobody who does not know the day: one lies between them. */
const A_YEAR_BETWEEN = 700;

/** As for names (`choose.ts`): what it costs that the number which the article uses most is the right one. */
const TELLING = 1.6;
/** What the rank wanted by the hash is worth, and each place that an option stands further from the key. */
const RANK = 1.6;
const FAR = 0.25;

/** Of all threes the one that tells least, keeps the rank of the hash and stays nearest to the key. */
function bestThree(options: readonly Ranked[], key: Key): Option[] | null {
  const below = options.filter(({ amount }) => amount < key.amount);
  const above = options.filter(({ amount }) => amount > key.amount);
  const wanted = hash32(`${key.seed}|rank`) % 4;
  const far = new Map([below, above].flatMap((side) => side.map((option, place) => [option, FAR * place] as const)));
  let best: { readonly three: readonly Ranked[]; readonly worth: number } | null = null;
  for (const three of threes(options)) {
    const rank = three.filter(({ amount }) => amount < key.amount).length;
    const off = RANK * Math.min(2, Math.abs(rank - wanted)) + three.reduce((sum, one) => sum + (far.get(one) ?? 0), 0);
    if (best !== null && -off <= best.worth) continue;
    const tells = tellsOf(
      key.named,
      three.map(({ named }) => named),
    );
    const worth = -TELLING * (tells.whole + tells.surname) - off;
    if ((best === null || worth > best.worth) && areApart(three, key)) best = { three, worth };
  }
  return best === null ? null : [...best.three];
}

function* threes(list: readonly Ranked[]): Generator<readonly [Ranked, Ranked, Ranked]> {
  for (const [i, first] of list.entries()) {
    for (const [j, second] of list.slice(i + 1).entries()) {
      for (const third of list.slice(i + j + 2)) yield [first, second, third];
    }
  }
}

function areApart(
  [first, second, third]: readonly [Ranked, Ranked, Ranked],
  { amount, type, apart, near }: Key,
): boolean {
  if (type === "date") {
    const all = [amount, first.amount, second.amount, third.amount].sort((a, b) => a - b);
    const steps = all.slice(1).map((one, place) => one - (all[place] ?? 0));
    return steps.every((step) => step >= apart && step <= near);
  }
  if (type === "grade") return true;
  return (
    isApart(first.amount, second.amount) && isApart(first.amount, third.amount) && isApart(second.amount, third.amount)
  );
}

/** Numbers that cannot be mistaken for the key, or for another number that the article gives. */
function fitting(options: readonly Ranked[], key: number, asked: Asked, scope: Scope): Ranked[] {
  const { type } = asked.answer;
  if (type === "date") return options.filter((option) => isInTime(option.amount, key, asked, scope));
  if (type === "grade") return [...options];
  const told = type === "score" ? [] : (toldIn(scope).amounts.get(type) ?? []);
  return options.filter(
    ({ amount, from }) =>
      isApart(amount, key) && isLike(amount, key, type) && (from !== "made" || isApartFromAll(amount, told)),
  );
}

/** A round count beside round ones, all of a size: 30 pounds beside 25 and 40, never beside 16. */
function isLike(amount: number, key: number, type: Value["type"]): boolean {
  if (type !== "count" || key <= ON_FINGERS || key % 5 !== 0) return true;
  return amount % 5 === 0 && amount >= 0.6 * key && amount <= 1.7 * key;
}

/** What the article gives of each type: its amounts, the smallest first, and its texts in small letters. */
const toldIn = perScope((scope) => {
  const amounts = new Map<string, readonly number[]>();
  const texts = new Map<string, ReadonlySet<string>>();
  for (const [type, values] of scope.valuesOf) {
    if (values[0] === undefined || !QUANTITIES.has(values[0].type)) continue;
    const [{ type: own }] = [values[0]];
    const read = values.flatMap(({ text }) => amountOf(text, own) ?? []).filter((amount) => amount > ON_FINGERS);
    amounts.set(
      type,
      read.sort((a, b) => a - b),
    );
    texts.set(type, new Set(values.map(({ text }) => text.toLowerCase())));
  }
  return { amounts, texts };
});

/** Of amounts in order only those around one can be too near to it. */
function isApartFromAll(amount: number, told: readonly number[]): boolean {
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle] ?? 0) < 0.9 * amount) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < told.length; at++) {
    const other = told[at] ?? 0;
    if (other > 1.1 * amount) return true;
    if (!isApart(amount, other)) return false;
  }
  return true;
}

/** What comes after the film comes after its year. */
const SEQUELS = new Set(["sequel-year", "sequel-date", "remake-language", "stage-version"]);
/** Days within which a sequel is looked for: further off there are others, or none. */
const NEXT = 4 * 366;
/** One country saw it in December, another in January. */
const BESIDE = 500;
const dayAfter = (year: number) => amountOf(String(year + 1), "date") ?? 0;

const AFTERWARDS = new Set(["release", "box-office", "reception", "awards"]);
/** The year of the first showing itself: a wrong one may as well lie after it. */
const FIRST_YEAR = "release-year";
const FIRST_SHOWN = ["premiere-date", "limited-release", "release", "wide-release"];

/** Nothing that belongs to the making of the film can be dated after it was first shown. */
function isInTime(amount: number, key: number, { relation }: Asked, scope: Scope): boolean {
  if (relation.name === "source-year") return scope.year === null || amount < dayAfter(scope.year);
  if (relation.name === "sequel-to") return scope.year === null || amount < dayAfter(scope.year - 1);
  if (SEQUELS.has(relation.name)) {
    if (scope.year !== null && amount < dayAfter(scope.year)) return false;
    if (Math.abs(amount - key) > NEXT || Math.abs(amount - key) < BESIDE) return false;
  }
  if (AFTERWARDS.has(relation.topic) || relation.name === FIRST_YEAR) return true;
  const { first } = shownIn(scope);
  return key >= first || amount < first;
}

/** The day of the first showing; infinite where none is told. */
const shownIn = perScope((scope) => {
  const shown = FIRST_SHOWN.flatMap((name) => scope.store.of(name))
    .flatMap(({ values }) => Object.values(values))
    .flatMap(({ type, text }) => (type === "date" && /\d{4}/.test(text) ? (amountOf(text, "date") ?? []) : []));
  return { first: shown.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY) };
});

/** Such small numbers stand in every article. */
const ON_FINGERS = 12;

/** Five percent, or one where things are counted on fingers. */
function isApart(one: number, other: number): boolean {
  return Math.abs(one - other) >= 0.05 * Math.min(one, other) && one !== other;
}

/** Options of an ordered kind in their order. */
export function inOrder(texts: readonly string[], type: Value["type"]): string[] {
  return [...texts].sort((a, b) => (amountOf(a, type) ?? 0) - (amountOf(b, type) ?? 0));
}

/** Of many dates the nearest tell the key from its neighbours; more than these are not needed. */
const MOST = 6;

function decoys(asked: Asked, scope: Scope): Ranked[] {
  const amount = amountOf(asked.answer.text, asked.answer.type) ?? 0;
  return distinct(quantityDecoys(asked, scope).map((value) => ranked(value.text, value.key, "sibling", asked, scope)))
    .sort((a, b) => Math.abs(a.amount - amount) - Math.abs(b.amount - amount))
    .slice(0, MOST);
}

function made(asked: Asked, scope: Scope, seed: string): Ranked[] {
  const said = toldIn(scope).texts.get(asked.answer.type);
  const heard = madeLike(asked.answer).filter((text) => scope.salience(text).whole > 0);
  return distinct(
    [...madeNear(asked.answer, seed), ...heard.slice(0, MOST)]
      .filter((text) => said?.has(text.toLowerCase()) !== true)
      .map((text) => ranked(text, text.toLowerCase(), "made", asked, scope)),
  );
}

function ranked(text: string, key: string, from: Option["from"], asked: Asked, scope: Scope): Ranked[] {
  const amount = amountOf(text, asked.answer.type);
  return amount === null ? [] : [{ text, key, from, named: scope.salience(text), prominence: null, place: 0, amount }];
}

function distinct(options: readonly Ranked[][]): Ranked[] {
  const seen = new Set<number>();
  return options.flat().filter((option) => !seen.has(option.amount) && seen.add(option.amount));
}
