import { isPlaced, type Question } from "./model.ts";

/**
 * What a question is about: the title of its article; without one, the first title in its prompt. Empty where neither
 * is there.
 */
export function filmOf({ proof, prompt, italics }: Pick<Question, "proof" | "prompt" | "italics">): string {
  if (isPlaced(proof)) return proof.article;
  const [title] = italics;
  return title === undefined ? "" : prompt.slice(...title);
}
