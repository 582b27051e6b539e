import { ACTING, fieldOf } from "../../facts/lexicon/categories.ts";
import type { Value } from "../../facts/model.ts";
import { categoryGroup } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { bodyOf } from "./awards.ts";
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

/** The article tells of such an honour at that ceremony, be it under another name: "Best Direction" for "Best Director". */
export function isToldThere(category: string, { fact }: Asked, scope: Scope): boolean {
  const group = categoryGroup(category);
  return group !== null && groupsIn(scope).has(`${bodyNamed(fact.values.ceremony)}|${group}`);
}

const groupsIn = perScope(
  ({ store }): ReadonlySet<string> =>
    new Set(
      store.all.flatMap(({ values: { ceremony, category } }) =>
        ceremony === undefined || category === undefined
          ? []
          : [`${bodyNamed(ceremony)}|${categoryGroup(category.text)}`],
      ),
    ),
);

const bodyNamed = (ceremony: Value | undefined): string => bodyOf(ceremony)?.id ?? ceremony?.key ?? "";

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
