import { isStory } from "../../facts/extract.ts";
import { isFigure, isNamed } from "../options/figures.ts";
import type { Scope } from "../scope.ts";
import type { Gate } from "./gate.ts";

/**
 * Who played a part that the article only lists is nothing anybody knows. A part counts if the plot speaks of it, if its
 * actor stands at the head of the cast, or if it is described and spoken of elsewhere.
 */
export const bitPart: Gate = {
  name: "bit-part",
  stops: ({ relation, fact }, scope) => {
    const { character, who } = fact.values;
    if (relation.name === "story-job" || relation.name === "story-description")
      return who !== undefined && (scope.mentionedIn.get(who.key)?.length ?? 0) < 2;
    if (relation.name !== "plays" || character === undefined) return false;
    return !isNamed(character) || !(isFigure(character, scope) || isTold(character.key, scope));
  },
};

/** Named in the plot, if only once. */
function isTold(key: string, { mentionedIn }: Scope): boolean {
  return mentionedIn.get(key)?.some(isStory) === true;
}
