import { ACTING, ACTING_AWARDS, fieldOf } from "../../facts/lexicon/categories.ts";
import { categoriesLike, categoryGroup } from "../../pools/index.ts";
import { namesOf } from "../pools/names.ts";
import type { Scope } from "../scope.ts";
import { clash } from "./clash.ts";
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

/** Maybe the same honour under two names. */
function isNear(one: string, other: string): boolean {
  return clash(one, other) || (categoryGroup(one) !== null && categoryGroup(one) === categoryGroup(other));
}

function named({ reading, also }: Asked["fact"]): string[] {
  return [reading, ...also].flatMap(({ mentions }) =>
    mentions.flatMap(({ type, text }) => (type === "category" ? [text] : [])),
  );
}

/** What else the same body gives; where it is not known, or gives too little else, what most bodies give. */
export function awardsBeside(asked: Asked, scope: Scope): readonly string[] {
  const { answer, fact } = asked;
  const ceremony = fact.values.ceremony?.text ?? "";
  const own = categoriesLike({
    body: ceremony.replace(/^(?:the )?(?:\d+(?:st|nd|rd|th)|\d{4}) (?:annual )?/i, ""),
    like: answer.text,
    excluding: [],
    salt: scope.article.title,
  }).map(({ name }) => name);
  const fitting = own.filter((name) => suitsWinner(name, asked) && isSpoken(name));
  if (fitting.length >= 3) return fitting;
  return [...fitting, ...(ACTING_AWARDS[fieldOf(answer.text) ?? ""] ?? []), ...namesOf("category", scope.year)];
}

const FOR_LIFE: ReadonlySet<string | null> = new Set(["lifetime", "humanitarian", "producer"]);

/** An honour for one film, short enough to be an option beside the others. */
function isSpoken(name: string): boolean {
  return name.length <= 45 && !FOR_LIFE.has(categoryGroup(name)) && !/^(?:Academy Honorary|Irving)/.test(name);
}
