import { ACTING, fieldOf } from "../../facts/lexicon/categories.ts";
import { categoryGroup } from "../../pools/index.ts";
import { areTwins, clash } from "./clash.ts";
import type { Asked } from "./truth.ts";

/**
 * An award that the same person could have won: acting beside acting, and none for acting beside a craft. None that
 * might be another name for one of which the same sentence speaks.
 */
export function suitsWinner(category: string, { answer, fact }: Asked): boolean {
  if (answer.type !== "category") return true;
  if (named(fact).some((other) => isNear(other, category))) return false;
  if (fact.values.who === undefined) return true;
  const mine = fieldOf(answer.text);
  const other = fieldOf(category);
  if (!ACTING.has(mine)) return !ACTING.has(other);
  return other === mine || other === "performer";
}

/** Maybe the same honour under two names; never the original screenplay beside the adapted one. */
function isNear(one: string, other: string): boolean {
  if (areTwins(one, other)) return false;
  return clash(one, other) || (categoryGroup(one) !== null && categoryGroup(one) === categoryGroup(other));
}

function named({ reading, also }: Asked["fact"]): string[] {
  return [reading, ...also].flatMap(({ mentions }) =>
    mentions.flatMap(({ type, text }) => (type === "category" ? [text] : [])),
  );
}
