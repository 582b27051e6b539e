import { QUANTITIES } from "../facts/relation.ts";
import type { Difficulty } from "../model.ts";
import type { Draft } from "./draft.ts";
import { tellsOf } from "./salience.ts";
import type { Scope } from "./scope.ts";

/** How much a question is worth asking, about 0 to 2: what the relation says, kin among the options, place in the article. */
export function worthOf(draft: Draft, scope: Scope): number {
  const kin = draft.wrong.filter(({ from }) => from === "sibling" || from === "article").length / 3;
  const tells = tellsOf(
    scope.salience(draft.key),
    draft.wrong.map(({ named }) => named),
  );
  const obvious = 0.25 * (tells.whole + tells.surname);
  const sure = draft.fact.also.length > 0 ? 0.1 : 0;
  return (draft.ask.worth ?? 0.5) + 0.4 * kin + sure - obvious - 0.001 * draft.stem.text.length;
}

/** Numbers and dates are hard, what the lead or several sentences tell is easier, options from elsewhere easier still. */
export function difficultyOf(draft: Draft, scope: Scope): Difficulty {
  const quantity = QUANTITIES.has(draft.answer.type);
  const told = draft.fact.reading.section.heading === "Lead" || draft.fact.also.length > 0;
  const strangers = draft.wrong.filter((option) => option.from === "pool").length;
  const named = scope.mentionedIn.get(draft.answer.key)?.length ?? 0;
  const score =
    (quantity ? 2 : 0) + (told ? -1 : 1) + (strangers >= 2 ? -1 : 0) + (named >= 4 ? -1 : 0) + (named <= 1 ? 1 : 0);
  if (score <= 0) return "easy";
  return score >= 3 ? "hard" : "medium";
}
