import type { Mention, Reading, Value } from "../model.ts";
import { valueFrom } from "../values.ts";

/**
 * At the 5th Harbour Awards, the film won Best Film, Best Director (Ida Holm) and Best Writing for Otto Brandt: each
 * honour that is somebody's own, where the sentence speaks of one ceremony only.
 */
export function ownHonoursIn({ mentions, text, sentence }: Reading): Readonly<Record<string, Value>>[] {
  const ceremonies = mentions.filter(({ type }) => type === "ceremony" || type === "festival");
  const [ceremony] = ceremonies;
  if (ceremony === undefined || ceremonies.length > 1 || !mentions.some(({ type }) => type === "film")) return [];
  return mentions.flatMap((category, index) => {
    const who = mentions[index + 1];
    if (category.type !== "category" || who?.type !== "person" || !isOwned(category, who)) return [];
    return [{ who: valueFrom(who), category: valueFrom(category), ceremony: valueFrom(ceremony) }];
  });

  /** "(Ida Holm)" | "for Ida Holm", and nobody with her */
  function isOwned(category: Mention, who: Mention): boolean {
    const between = text.slice(category.end - sentence.start, who.start - sentence.start);
    const after = text.slice(who.end - sentence.start);
    if (between === " (") return after.startsWith(")");
    return /^ (?:for|to) $/.test(between) && !/^(?: and \p{Lu}|['’])/u.test(after);
  }
}
