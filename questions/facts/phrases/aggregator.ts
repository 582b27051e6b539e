import type { Reading, Value } from "../model.ts";

/** The site that gives a figure, after the figure: "on the review aggregator Rotten Tomatoes". */
export const AGGREGATE =
  "[approval ][rating ][score ][fresh ](on|at|from|by) [the ][review ][aggregate |aggregator |aggregation ][website |site ]{site:outlet}";

const OTHERS =
  /\b(?:audience|users?|viewers?|top critics|sequel|previous|predecessor|respectively|originally|initially)\b/i;

/** The site that is meant, and nobody's votes but the critics'. */
export function isSite(value: Value | undefined, name: string): boolean {
  return value?.text === name;
}

/** The first value of its type in a sentence that speaks of one figure, and of critics only. */
export function isFirstOf(value: Value | undefined, { mentions, text }: Reading): boolean {
  const first = mentions.find(({ type }) => type === value?.type);
  return first !== undefined && first === value?.mention && !OTHERS.test(text);
}

/** It is the article's film that is spoken of: named, or no other work is. */
export function isOfFilm({ mentions }: Reading): boolean {
  return (
    mentions.some(({ type }) => type === "film") || !mentions.some(({ type }) => type === "work" || type === "name")
  );
}
