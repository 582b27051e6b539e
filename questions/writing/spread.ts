import { chooseAgain } from "./choose-again.ts";
import type { Draft, Option } from "./draft.ts";
import type { Scope } from "./scope.ts";

/**
 * In so many questions of a pack a name may stand among the options, right or wrong: a stranger in few, somebody of the
 * film in more, and in more yet where the pack is long.
 */
const MOST_OF_A_STRANGER = 3;
const MOST = 6;
const SHARE = 1 / 8;

/**
 * The same questions with the names among their options spread over them: who has come up often enough makes way for
 * the next best. Where nobody else fits, strangers may come as often as the film's own; past that the question goes.
 * Characters are left alone, a story has only so many.
 */
export function spread(
  drafts: readonly Draft[],
  scope: Scope,
): { readonly kept: readonly Draft[]; readonly stopped: number } {
  const used = new Map<string, number>();
  for (const draft of drafts) if (isCounted(draft)) count(used, draft.answer.key);
  const kept = drafts.flatMap((draft) => {
    if (!isCounted(draft)) return [draft];
    const settled = settle(draft, used, Math.max(MOST, Math.round(SHARE * drafts.length)), scope);
    for (const { key } of settled?.wrong ?? []) count(used, key);
    return settled ?? [];
  });
  return { kept, stopped: drafts.length - kept.length };
}

const isCounted = ({ answer, candidates }: Draft) => candidates.length > 0 && answer.type !== "character";

function count(used: Map<string, number>, key: string): void {
  used.set(key, (used.get(key) ?? 0) + 1);
}

function settle(draft: Draft, used: ReadonlyMap<string, number>, most: number, scope: Scope): Draft | null {
  for (const ofStrangers of [MOST_OF_A_STRANGER, most]) {
    const isFree = ({ key, from }: Option) =>
      (used.get(key) ?? 0) < (from === "pool" || from === "crew" ? ofStrangers : most);
    if (draft.wrong.every(isFree)) return draft;
    const settled = chooseAgain(draft, draft.candidates.filter(isFree), scope);
    if (settled !== null) return settled;
  }
  return null;
}
