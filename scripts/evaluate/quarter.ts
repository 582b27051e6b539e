import { hash32 } from "../../questions/hash.ts";
import { fold } from "./flaws/words.ts";

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/**
 * Which quarter a film belongs to: by its title alone, so that two copies of one film are judged together, and by no
 * rule of the writer, so that a film never moves. Spelling, notes in square brackets and "(film)" make no difference.
 */
export function quarterOf(title: string): Quarter {
  const spelled = fold(title.replace(/\[[^\]]*\]/g, " "));
  const words = spelled.match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = words.length > 1 && words.at(-1) === "film" ? words.slice(0, -1) : words;
  return QUARTERS[hash32(known.join(" ")) % QUARTERS.length] ?? 1;
}
