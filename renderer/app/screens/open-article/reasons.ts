import { openArticle } from "../../../messages/en/open-article.ts";
import { t } from "../../../messages/t.ts";

type Words = keyof typeof openArticle;
type GateWords = Extract<Words, `open-article.gate.${string}`>;
type LeftOutWords = Extract<Words, `open-article.left-out.${string}`>;

function isWorded<Id extends Words>(id: string, _group: Id): id is Id {
  return Object.hasOwn(openArticle, id);
}

/** `{ leak: 12, "several-answers": 11 }` -> "12 gave the answer away, 11 had more than one right answer" */
export function thrownAwayText(thrownAway: Readonly<Record<string, number>>): string {
  const other: GateWords = "open-article.gate.other";
  return listed(thrownAway, (name, count) => {
    const id = `open-article.gate.${name}`;
    return t(isWorded<GateWords>(id, other) ? id : other, { count });
  });
}

/** `{ planned: 2, damaged: 1 }` -> "2 spoke of plans, 1 was damaged" */
export function leftOutText(leftOut: Readonly<Record<string, number>>): string {
  const other: LeftOutWords = "open-article.left-out.other";
  return listed(leftOut, (name, count) => {
    const id = `open-article.left-out.${name}`;
    return t(isWorded<LeftOutWords>(id, other) ? id : other, { count });
  });
}

/** The most frequent first. */
function listed(counts: Readonly<Record<string, number>>, word: (name: string, count: number) => string): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => word(name, count))
    .join(", ");
}
