import type { Draft, Option } from "./draft.ts";
import { GATES } from "./gates/index.ts";
import { shown } from "./options/candidates.ts";
import { chooseThree } from "./options/choose.ts";
import type { Scope } from "./scope.ts";

/** The same question with three others of these; null where there are none, or where it would not pass the gates. */
export function chooseAgain(draft: Draft, among: readonly Option[], scope: Scope): Draft | null {
  const wrong = chooseThree(among, shown(draft.key, draft.answer.type, scope), draft.id);
  if (wrong === null) return null;
  const settled = { ...draft, wrong };
  return GATES.some(({ stops }) => stops(settled, scope)) ? null : settled;
}
