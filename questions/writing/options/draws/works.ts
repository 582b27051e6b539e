import type { Value } from "../../../facts/model.ts";
import { agree } from "../../../facts/values.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/** So many works, those that the article tells nearest to the key: they are nearest in time as well. */
const MOST = 9;

/** Other works that the article names, shown as the same thing. */
export function works(asked: Asked, scope: Scope): Drawn {
  const medium = mediumOf(asked.answer);
  const place = asked.answer.mention?.start ?? 0;
  const all = (scope.valuesOf.get("work") ?? []).filter(
    (value) => mediumOf(value) === medium && !UNSEEN.has(mediumOf(value) ?? "") && !isOfYear(value, asked, scope),
  );
  const distance = ({ mention }: Value) => Math.abs((mention?.start ?? 0) - place);
  return { told: [...all].sort((a, b) => distance(a) - distance(b)).slice(0, MOST), pooled: [] };
}

const UNSEEN = new Set(["book", "game"]);

function mediumOf({ mention }: Value): string | null {
  return [...(mention?.entity?.roles ?? [])][0] ?? null;
}

/** The stem gives a year, and another sentence names the work with it. */
function isOfYear({ key }: Value, { fact, stem }: Asked, scope: Scope): boolean {
  const { year } = fact.values;
  if (year === undefined || !stem.slots.includes("year")) return false;
  return (scope.mentionedIn.get(key) ?? []).some(({ text }) => text.includes(year.text));
}

/** Parts in other works, by the same relation; those that are told near to the key. */
export function parts(asked: Asked, scope: Scope): Drawn {
  const { answer, relation, ask, fact } = asked;
  const told = scope.store.of(relation.name).flatMap(({ values }) => {
    const value = values[ask.answer];
    const sameWork =
      values.work !== undefined && fact.values.work !== undefined && agree(values.work, fact.values.work);
    return value === undefined || sameWork || isWhole(value) !== isWhole(answer) ? [] : [value];
  });
  return { told, pooled: [] };
}

/** A name of several words beside such names. */
const isWhole = ({ text }: Value) => text.includes(" ");
