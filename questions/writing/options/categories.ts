import { ACTING, ACTING_AWARDS, fieldOf } from "../../facts/lexicon/categories.ts";
import { clash } from "./clash.ts";
import type { Asked } from "./truth.ts";

/**
 * An award that the same person could have won: acting beside acting, and none for acting beside a craft. None that
 * might be another name for one of which the same sentence speaks.
 */
export function suitsWinner(category: string, { answer, fact }: Asked): boolean {
  if (answer.type !== "category") return true;
  if (named(fact).some((other) => clash(other, category))) return false;
  if (fact.values.who === undefined) return true;
  const mine = fieldOf(answer.text);
  const other = fieldOf(category);
  if (!ACTING.has(mine)) return !ACTING.has(other);
  return other === mine || other === "performer";
}

function named({ reading, also }: Asked["fact"]): string[] {
  return [reading, ...also].flatMap(({ mentions }) =>
    mentions.flatMap(({ type, text }) => (type === "category" ? [text] : [])),
  );
}

/** More awards of the key's own field. */
export function kindredAwards({ answer }: Asked): readonly string[] {
  return ACTING_AWARDS[fieldOf(answer.text) ?? ""] ?? [];
}
