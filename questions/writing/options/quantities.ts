import { amountOf } from "../../facts/mentions/quantity.ts";
import type { Value } from "../../facts/model.ts";
import { hash32 } from "../../hash.ts";
import type { Option } from "../draft.ts";
import { type Scope, timesNamed } from "../scope.ts";
import { quantityDecoys } from "./candidates.ts";
import { madeNear } from "./made.ts";
import type { Asked } from "./truth.ts";

type Ranked = Option & { readonly amount: number };

/** "Over $3 million": whatever lies below would be true as well. */
const BOUND =
  /^(?:over|more than|at least|under|less than|fewer than|up to|above|below|no (?:more|less|fewer) than|in excess of|upwards of|exceeding)\b/i;

/**
 * Three wrong numbers or dates. How many of them lie below the key follows from the hash, so that its rank tells
 * nothing; only where so many cannot be had, as above the best of all grades, another rank is taken.
 */
export function chooseQuantities(asked: Asked, scope: Scope, seed: string): Option[] | null {
  const { answer } = asked;
  const amount = amountOf(answer.text, answer.type);
  if (amount === null || BOUND.test(answer.text)) return null;
  const options = spaced([...decoys(asked, scope), ...made(asked, scope, seed)], amount, asked, scope);
  const below = options.filter((option) => option.amount < amount);
  const above = options.filter((option) => option.amount > amount);
  const first = hash32(`${seed}|rank`) % 4;
  return [0, 1, 2, 3].flatMap((step) => compose(below, above, (first + step) % 4))[0] ?? null;
}

/** Numbers that cannot be mistaken for one another, for the key, or for another number that the article gives. */
function spaced(options: readonly Ranked[], key: number, asked: Asked, scope: Scope): Ranked[] {
  const { type } = asked.answer;
  if (type === "date") return options.filter((option) => isInTime(option.amount, key, asked, scope));
  if (type === "grade") return [...options];
  const told = (scope.valuesOf.get(type) ?? [])
    .flatMap(({ text }) => amountOf(text, type) ?? [])
    .filter((amount) => amount > ON_FINGERS && type !== "score");
  const kept: Ranked[] = [];
  for (const option of options) {
    const others = [key, ...kept.map((other) => other.amount), ...(option.from === "made" ? told : [])];
    if (others.every((other) => isApart(option.amount, other))) kept.push(option);
  }
  return kept;
}

const AFTERWARDS = new Set(["release", "box-office", "reception", "awards"]);
const FIRST_SHOWN = ["premiere-date", "limited-release", "release", "wide-release"];

/** Nothing that belongs to the making of the film can be dated after it was first shown. */
function isInTime(amount: number, key: number, { relation }: Asked, scope: Scope): boolean {
  if (AFTERWARDS.has(relation.topic)) return true;
  const shown = FIRST_SHOWN.flatMap((name) => scope.store.of(name))
    .flatMap(({ values }) => Object.values(values))
    .flatMap(({ type, text }) => (type === "date" && /\d{4}/.test(text) ? (amountOf(text, "date") ?? []) : []));
  const first = Math.min(...shown);
  return key >= first || amount < first;
}

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

function decoys(asked: Asked, scope: Scope): Ranked[] {
  return distinct(
    quantityDecoys(asked, scope).map((value) =>
      ranked(value.text, value.key, "sibling", timesNamed(scope, value.text), asked),
    ),
  ).slice(0, 2);
}

function made(asked: Asked, scope: Scope, seed: string): Ranked[] {
  const said = new Set((scope.valuesOf.get(asked.answer.type) ?? []).map((value) => value.text.toLowerCase()));
  return distinct(
    madeNear(asked.answer, seed)
      .filter((text) => !said.has(text.toLowerCase()))
      .map((text) => ranked(text, text.toLowerCase(), "made", 0, asked)),
  );
}

function ranked(text: string, key: string, from: Option["from"], named: number, asked: Asked): Ranked[] {
  const amount = amountOf(text, asked.answer.type);
  return amount === null ? [] : [{ text, key, from, named, amount }];
}

function distinct(options: readonly Ranked[][]): Ranked[] {
  const seen = new Set<number>();
  return options.flat().filter((option) => !seen.has(option.amount) && seen.add(option.amount));
}

/** So many below the key and the rest above; nothing where there are not so many. */
function compose(below: readonly Ranked[], above: readonly Ranked[], count: number): Option[][] {
  if (below.length < count || above.length < 3 - count) return [];
  return [[...below.slice(0, count), ...above.slice(0, 3 - count)]];
}
