import { isPlaced, type Question } from "./model.ts";

const TAG = "film:";

/**
 * What a question is about: the film that it is tagged with, as those from tables are; else the title of its article;
 * without one, the first title in its prompt. Empty where nothing of that is there.
 */
export function filmOf({
  proof,
  prompt,
  italics,
  tags,
}: Pick<Question, "proof" | "prompt" | "italics" | "tags">): string {
  const tagged = tags.find((tag) => tag.startsWith(TAG));
  if (tagged !== undefined) return tagged.slice(TAG.length);
  if (isPlaced(proof)) return proof.article;
  const [title] = italics;
  return title === undefined ? "" : prompt.slice(...title);
}
