import { QUANTITIES } from "../../facts/relation.ts";
import type { Option } from "../draft.ts";
import { type Scope, timesNamed } from "../scope.ts";
import { isOpen } from "./befits.ts";
import { namedCandidates } from "./candidates.ts";
import { chooseThree } from "./choose.ts";
import { chooseQuantities } from "./quantities.ts";
import type { Asked } from "./truth.ts";

/** Three wrong options for a question, or null where there are not enough that are surely wrong. */
export function wrongOptions(asked: Asked, key: string, scope: Scope, seed: string): Option[] | null {
  if (!isOpen(asked, scope)) return null;
  if (asked.ask.options === undefined && QUANTITIES.has(asked.answer.type)) return chooseQuantities(asked, scope, seed);
  return chooseThree(namedCandidates(asked, scope), key, timesNamed(scope, key), seed);
}
