import type { Findings } from "../facts/find-facts.ts";
import { RELATIONS } from "../facts/relations/index.ts";
import type { ChoiceQuestion } from "../model.ts";
import { type Attempt, attempt } from "./ask.ts";
import type { Draft } from "./draft.ts";
import { evenLengths } from "./even-lengths.ts";
import { finishAll } from "./finish.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { select } from "./select.ts";
import { inShares } from "./shares.ts";
import { spread } from "./spread.ts";

export type Written = {
  readonly questions: readonly ChoiceQuestion[];
  readonly candidates: number;
  /** Gate -> how many candidates it stopped. */
  readonly thrownAway: Readonly<Record<string, number>>;
};

const byName = new Map(RELATIONS.map((relation) => [relation.name, relation]));

/** How far the writing is: facts asked about, of how many, and the questions that stand so far with the newest prompt. */
type Asked = { readonly done: number; readonly total: number; readonly written: number; readonly latest?: string };

/** Facts -> questions, best first. `onFact` is told after each fact. */
export function writeQuestions(findings: Findings, onFact?: (asked: Asked) => void): Written {
  const scope = scopeOf(findings);
  let written = 0;
  const attempts = findings.facts.flatMap((fact, index) => {
    const tried = attemptsAt(fact, scope);
    const drafts = tried.flatMap((one) => ("draft" in one ? one.draft.stem.text : []));
    const latest = drafts.at(-1);
    written += drafts.length;
    onFact?.({ done: index + 1, total: findings.facts.length, written, ...(latest !== undefined && { latest }) });
    return tried;
  });
  const drafts = attempts.flatMap((one): Draft[] => ("draft" in one ? [one.draft] : []));
  const { chosen, stopped } = select(drafts, goodFacts(attempts), scope);
  const { kept: spreadOut, stopped: crowded } = spread(chosen, scope);
  const { kept, over } = inShares(spreadOut);
  const late = { "too-few-options": crowded, "enough-of-these": over };
  const early = attempts.flatMap((one) => ("stopped" in one ? [one.stopped] : []));
  return {
    questions: finishAll(evenLengths(kept, scope), scope),
    candidates: attempts.length,
    thrownAway: counted([
      ...early,
      ...stopped,
      ...Object.entries(late).flatMap(([name, times]) => Array.from({ length: times }, () => name)),
    ]),
  };
}

/** How many facts are good for a question, or would be if anybody asked. */
function goodFacts(attempts: readonly Attempt[]): number {
  return new Set(attempts.flatMap((one) => ("draft" in one ? one.draft.fact : (one.good ?? [])))).size;
}

/** A fact that is only planned, denied or hearsay is not asked, unless its relation is about just that. */
function attemptsAt(fact: Findings["facts"][number], scope: Scope): Attempt[] {
  const relation = byName.get(fact.relation);
  if (relation === undefined || fact.modality !== relation.modality) return [];
  return relation.asks.flatMap((ask) => attempt(fact, relation, ask, scope) ?? []);
}

export function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
