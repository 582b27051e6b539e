import { allOptions, contentWords, type Gate } from "./gate.ts";

/** Options that equal, hold or restate one another. */
export const overlap: Gate = {
  name: "overlap",
  stops: (draft) => {
    const options = allOptions(draft);
    return options.some((a, i) => options.some((b, j) => i < j && overlapping(a, b)));
  },
};

/** One of two options says what the other says, or holds it. */
export function overlapping(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || holds(a, b) || holds(b, a);
}

/** "Best Picture" in "Best Picture – Drama"; "Paris" in "Paris, Texas". Numbers hold nothing. */
function holds(a: string, b: string): boolean {
  if (/^[^\p{L}]*\d/u.test(a)) return false;
  const inner = contentWords(b);
  const outer = contentWords(a);
  return inner.size > 0 && inner.size < outer.size && [...inner].every((word) => outer.has(word)) && a.includes(b);
}
