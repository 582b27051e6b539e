import { QUANTITIES } from "../../facts/relation.ts";
import type { Option } from "../draft.ts";
import type { Scope } from "../scope.ts";
import { isOpen } from "./befits.ts";
import { namedCandidates, shown } from "./candidates.ts";
import { chooseThree } from "./choose.ts";
import { drawnCandidates } from "./draws/index.ts";
import { chooseQuantities } from "./quantities.ts";
import type { Asked } from "./truth.ts";

export type Wrong = { readonly wrong: readonly Option[]; readonly candidates: readonly Option[] };

/** Three wrong options for a question, or null where there are not enough that are surely wrong. */
export function wrongOptions(asked: Asked, key: string, scope: Scope, seed: string): Wrong | null {
  if (asked.ask.draw === undefined && !isOpen(asked, scope)) return null;
  if (asked.ask.options === undefined && QUANTITIES.has(asked.answer.type)) {
    const wrong = chooseQuantities(asked, scope, seed);
    return wrong === null ? null : { wrong, candidates: [] };
  }
  const candidates = asked.ask.draw === undefined ? namedCandidates(asked, scope) : drawnCandidates(asked, scope);
  const wrong = chooseThree(candidates, shown(key, asked.answer.type, scope), seed);
  return wrong === null ? null : { wrong, candidates: asked.ask.options === undefined ? candidates : [] };
}
