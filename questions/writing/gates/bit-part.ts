import { TOLD } from "../../facts/story/clauses.ts";
import type { Scope } from "../scope.ts";
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
    return named < 2 && !isDescribed(character.key, scope) && !isBilled(character.key, scope);
  },
};

function isDescribed(key: string, { store }: Scope): boolean {
  return ["story-description", "story-kin", "story-job"].some((relation) =>
    store.of(relation).some(({ values }) => values.who?.key === key),
  );
}

function isBilled(key: string, { store }: Scope): boolean {
  const listed = store.of("plays").filter(({ reading }) => reading.section.path.some((heading) => TOLD.test(heading)));
  return listed.slice(0, BILLED).some(({ values }) => values.character?.key === key);
}
