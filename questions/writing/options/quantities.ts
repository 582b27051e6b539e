import { amountOf } from "../../facts/mentions/quantity.ts";
import type { Value } from "../../facts/model.ts";
import { hash32 } from "../../hash.ts";
import type { Option } from "../draft.ts";
import { type Scope, timesNamed } from "../scope.ts";
import { quantityDecoys } from "./candidates.ts";
import { madeNear } from "./made.ts";
import type { Asked } from "./truth.ts";

type Ranked = Option & { readonly amount: number };

/**
 * Three wrong numbers or dates. How many of them lie below the key follows from the hash, so that its rank tells
 * little; numbers that the article uses for something else come first, and one of them is wanted among the three.
 */
export function chooseQuantities(asked: Asked, scope: Scope, seed: string): Option[] | null {
  const { answer } = asked;
  const amount = amountOf(answer.text, answer.type);
  if (amount === null) return null;
  const options = [...decoys(asked, scope), ...made(asked, scope, seed)];
  const below = options.filter((option) => option.amount < amount);
  const above = options.filter((option) => option.amount > amount);
  const first = hash32(`${seed}|rank`) % 4;
  const ranks = [0, 1, 2, 3].map((step) => (first + step) % 4);
  const feasible = ranks.flatMap((rank) => compose(below, above, rank));
  return feasible.find((choice) => choice.some((option) => option.named > 0)) ?? feasible[0] ?? null;
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
