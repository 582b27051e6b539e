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
  return (
    (draft.ask.worth ?? 0.5) + 0.4 * kin + sure + weightOfPart(draft, scope) - obvious - 0.001 * draft.stem.text.length
  );
}

/** Sentences that speak of a part, beyond which it is a great one; and what each of them adds. */
const GREAT = 5;
const TOLD = 0.08;

/** Who played a part of which much is told is asked before who played one that is only listed. */
function weightOfPart({ fact }: Draft, { mentionedIn }: Scope): number {
  const { character } = fact.values;
  return character === undefined ? 0 : TOLD * Math.min(GREAT, mentionedIn.get(character.key)?.length ?? 0);
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
