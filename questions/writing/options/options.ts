import type { Value } from "../../facts/model.ts";
import { QUANTITIES } from "../../facts/relation.ts";
import type { Gender } from "../../pools/index.ts";
import type { Option } from "../draft.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { isOpen } from "./befits.ts";
import { namedCandidates, shown } from "./candidates.ts";
import { sexOfActor, sexOfCharacter } from "./cast.ts";
import { chooseThree, isRagged, type Key } from "./choose.ts";
import { drawnCandidates } from "./draws/index.ts";
import { chooseQuantities } from "./quantities.ts";
import type { Asked } from "./truth.ts";
import { isWidened } from "./wide.ts";

export type Wrong = { readonly wrong: readonly Option[]; readonly candidates: readonly Option[] };

/** Three wrong options for a question, or null where there are not enough that are surely wrong. */
export function wrongOptions(asked: Asked, key: string, scope: Scope, seed: string): Wrong | null {
  if (asked.ask.draw === undefined && !isOpen(asked, scope)) return null;
  if (asked.ask.options === undefined && QUANTITIES.has(asked.answer.type)) {
    const wrong = chooseQuantities(asked, scope, seed);
    return wrong === null ? null : { wrong, candidates: [] };
  }
  const shownKey = shown(key, asked.answer.type, scope);
  const candidates = asked.ask.draw === undefined ? namedCandidates(asked, scope) : drawnCandidates(asked, scope);
  const wrong = chooseThree(candidates, shownKey, seed);
  if (wrong !== null) return { wrong, candidates: asked.ask.options === undefined ? candidates : [] };
  if (!isWidened(asked)) return null;
  const more = namedCandidates({ ...asked, wide: true }, scope);
  const among = chooseOfOneSex(asked, more, shownKey, scope, seed);
  return among === null || isRagged(among, shownKey) ? null : { wrong: among, candidates: more };
}

/** Of the key's sex as far as it is known, else of whatever sex, though not all of the other. */
function chooseOfOneSex({ answer }: Asked, all: readonly Option[], key: Key, scope: Scope, seed: string) {
  const own = sexOf(answer, scope);
  const sexes = new Map(all.map((option) => [option, sexOf(valueBehind(option, answer, scope), scope)]));
  const tests = [(sex: Sex) => sex === own, (sex: Sex) => sex !== (own === "m" || own === undefined ? "f" : "m")];
  for (const test of tests) {
    const three = chooseThree(
      all.filter((option) => test(sexes.get(option))),
      key,
      seed,
    );
    if (three !== null) return three;
  }
  // women beside a player of whom only a man's part tells, or the other way about
  if (own === undefined && answer.type === "person") return null;
  const three = chooseThree(all, key, seed);
  const isSeen = own !== undefined && three?.every((option) => ![undefined, own].includes(sexes.get(option))) === true;
  return isSeen ? null : three;
}

type Sex = Gender | undefined;

const sexOf = (value: Value, scope: Scope): Sex =>
  (value.type === "character" ? sexOfCharacter : sexOfActor)(value, scope);

/** What the article names, with all that it tells of it; a bare name where it comes from elsewhere. */
function valueBehind({ key, text }: Option, { type }: Value, scope: Scope): Value {
  return valuesByKey(scope).get(type)?.get(key) ?? { type, text, key, mention: null };
}

/** Type -> key -> the first value of the article by that key. */
const valuesByKey = perScope(
  (scope) =>
    new Map(
      [...scope.valuesOf].map(([type, values]) => [
        type,
        new Map(values.toReversed().map((value): [string, Value] => [value.key, value])),
      ]),
    ),
);
