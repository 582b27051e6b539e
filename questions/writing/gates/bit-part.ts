import { TOLD } from "../../facts/story/clauses.ts";
import { perScope } from "../per-scope.ts";
import type { Gate } from "./gate.ts";

/** So many of a cast are known by their place in its list. */
const BILLED = 10;

/**
 * Who played a part that the article only lists is nothing anybody knows. A part counts if it stands among the first of
 * the cast, if several sentences speak of it, or if it is described.
 */
export const bitPart: Gate = {
  name: "bit-part",
  stops: ({ relation, fact }, scope) => {
    const { character, who } = fact.values;
    if (relation.name === "story-job") return (scope.mentionedIn.get(who?.key ?? "")?.length ?? 0) < 2;
    if (relation.name !== "plays" || character === undefined) return false;
    const named = scope.mentionedIn.get(character.key)?.length ?? 0;
    return named < 2 && !wellKnown(scope).has(character.key);
  },
};

/** Characters that are described, or stand among the first of the cast. */
const wellKnown = perScope(({ store }): ReadonlySet<string> => {
  const described = ["story-description", "story-kin", "story-job"].flatMap((relation) => store.of(relation));
  const listed = store.of("plays").filter(({ reading }) => reading.section.path.some((heading) => TOLD.test(heading)));
  return new Set([
    ...described.flatMap(({ values }) => values.who?.key ?? []),
    ...listed.slice(0, BILLED).flatMap(({ values }) => values.character?.key ?? []),
  ]);
});
