import type { Fact } from "../facts/model.ts";
import type { Ask, Relation } from "../facts/relation.ts";
import { hashId, shuffled } from "../hash.ts";
import type { Draft } from "./draft.ts";
import type { EarlyGate, Gate } from "./gates/gate.ts";
import { EARLY_GATES, GATES } from "./gates/index.ts";
import { isNeverAskedAbout, nobodyAsks } from "./gates/nobody-asks.ts";
import { isNeverAsked } from "./limits.ts";
import { marksFor } from "./marks.ts";
import { type Wrong, wrongOptions } from "./options/options.ts";
import { type Asked, isAmbiguous } from "./options/truth.ts";
import type { Scope } from "./scope.ts";
import { fill, isFilledBy, type Stem } from "./stem.ts";

/**
 * What became of one way to ask for one fact: a draft, or the name of what stopped it. `good` is a fact that is known
 * well enough, though nobody asks for it in this direction.
 */
export type Attempt = { readonly draft: Draft } | { readonly stopped: string; readonly good?: Fact };

/** Where wrong options come from, and what a question has to pass. */
export type How = {
  readonly wrong: (asked: Asked, key: string, scope: Scope, seed: string) => Wrong | null;
  /** Whether a relation is never asked about in a direction: then nothing else is looked at. */
  readonly isNever: (relation: string, answer: string) => boolean;
  readonly early: readonly EarlyGate[];
  readonly gates: readonly Gate[];
};

const FROM_ARTICLES: How = { wrong: wrongOptions, isNever: isNeverAskedAbout, early: EARLY_GATES, gates: GATES };

/** Null where the fact does not fill the wordings at all: nothing was tried. */
export function attempt(fact: Fact, relation: Relation, ask: Ask, scope: Scope, how = FROM_ARTICLES): Attempt | null {
  const answer = fact.values[ask.answer];
  if (answer === undefined || (answer.mention?.pronoun === true && answer.type === "film")) return null;
  if (how.isNever(relation.name, ask.answer))
    return ask.stems.some((template) => isFilledBy(template, fact)) ? { stopped: nobodyAsks.name } : null;
  const id = hashId(identity(fact, ask, scope));
  const stem = chooseStem(fact, ask, scope, id);
  if (stem === null) return null;
  const asked = { fact, relation, ask, stem, answer };
  const key = answer.text;
  if (isAmbiguous(asked, scope)) return { stopped: "several-answers" };
  if (isNeverAsked(relation.name, ask.answer)) return { stopped: "enough-of-these", good: fact };
  const early = how.early.find(({ stops }) => stops({ ...asked, key, id }, scope));
  if (early !== undefined) return { stopped: early.name };
  const options = how.wrong(asked, key, scope, id);
  if (options === null) return { stopped: "too-few-options" };
  const draft: Draft = { ...asked, key, ...options, id };
  const gate = how.gates.find(({ stops }) => stops(draft, scope));
  return gate === undefined ? { draft } : { stopped: gate.name };
}

/** Article, fact and direction: never the wording. */
function identity(fact: Fact, ask: Ask, scope: Scope): string {
  const slots = Object.entries(fact.values)
    .map(([name, value]) => `${name}=${value.key}`)
    .sort()
    .join("|");
  return `${scope.article.title}|${fact.relation}|${slots}|${ask.answer}|${ask.aspect ?? ""}`;
}

/** One of the wordings that the fact fills, those that use more of it first. */
function chooseStem(fact: Fact, ask: Ask, scope: Scope, seed: string): Stem | null {
  return stemsFor(fact, ask, scope, seed)[0] ?? null;
}

/** The wordings that use most of the fact, in an order that follows from the seed. */
function stemsFor(fact: Fact, ask: Ask, scope: Scope, seed: string): readonly Stem[] {
  const answer = fact.values[ask.answer];
  if (answer === undefined) return [];
  const naming = { article: scope.article, seed, marks: marksFor(fact, ask, scope) };
  const filled = ask.stems.flatMap((template) => fill(template, fact, answer, naming) ?? []);
  const most = Math.max(...filled.map((stem) => stem.slots.length));
  return shuffled(
    filled.filter((stem) => stem.slots.length === most),
    seed,
    (stem) => stem.text,
  );
}
