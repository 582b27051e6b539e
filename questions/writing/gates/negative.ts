import type { Gate } from "./gate.ts";

/** "Which of these did not ...": more is asked than is known. Titles and quotations may say so. */
export const negative: Gate = {
  name: "negative",
  stops: ({ stem: { text, italics } }) => saysNo(text, italics),
};

/** @param italics titles in it, `[start, end)` in UTF-16 units */
export function saysNo(text: string, italics: readonly (readonly [number, number])[]): boolean {
  const said = [...italics].reverse().reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
  return /\b(?:not|never|n't|except)\b/i.test(said.replace(/“[^“”]*”/g, ""));
}
