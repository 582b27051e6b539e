import { roleIn } from "../facts/relation.ts";
import type { Draft, Option } from "./draft.ts";
import { GATES } from "./gates/index.ts";
import { chooseThree } from "./options/choose.ts";
import { type Scope, timesNamed } from "./scope.ts";

/** In so many questions of a pack a name may stand among the options, right or wrong; a star in fewer. */
const MOST = 6;
const MOST_OF_A_STAR = 3;

/**
 * The same questions with the names among their options spread over them: who has come up often enough makes way for
 * the next best. Where nobody else fits, a star may come once more, up to the limit for all; past that the question
 * goes. Characters are left alone, a story has only so many.
 */
export function spread(
  drafts: readonly Draft[],
  scope: Scope,
): { readonly kept: readonly Draft[]; readonly stopped: number } {
  const used = new Map<string, number>();
  for (const draft of drafts) if (isCounted(draft)) count(used, draft.answer.key);
  const kept = drafts.flatMap((draft) => {
    if (!isCounted(draft)) return [draft];
    const settled = settle(draft, used, scope);
    for (const { key } of settled?.wrong ?? []) count(used, key);
    return settled ?? [];
  });
  return { kept, stopped: drafts.length - kept.length };
}

const isCounted = ({ answer, candidates }: Draft) => candidates.length > 0 && answer.type !== "character";

function count(used: Map<string, number>, key: string): void {
  used.set(key, (used.get(key) ?? 0) + 1);
}

function settle(draft: Draft, used: ReadonlyMap<string, number>, scope: Scope): Draft | null {
  const star = roleIn(draft.ask, draft.fact.values) === "actor";
  for (const most of star ? [MOST_OF_A_STAR, MOST] : [MOST]) {
    const isFree = ({ key }: Option) => (used.get(key) ?? 0) < most;
    if (draft.wrong.every(isFree)) return draft;
    const free = draft.candidates.filter(isFree);
    const wrong = chooseThree(free, draft.key, timesNamed(scope, draft.key), draft.id);
    if (wrong === null) continue;
    const settled = { ...draft, wrong };
    if (!GATES.some(({ stops }) => stops(settled, scope))) return settled;
  }
  return null;
}
