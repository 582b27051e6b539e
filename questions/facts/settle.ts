import type { Fact } from "./model.ts";

/** Relations of which a box's bare figure says less than what any of them tells. */
const GROSSES = new Set(["gross-worldwide", "gross-domestic", "rentals", "gross-territory", "gross-elsewhere"]);

/**
 * Takes out what other facts of the article make doubtful: the takings that a box gives without saying where, beside
 * takings of a sentence; a singer who is the composer, and so stands in a list of pieces, not of songs.
 */
export function settle(facts: readonly Fact[]): Fact[] {
  const grossTold = facts.some(({ relation }) => GROSSES.has(relation));
  const composers = new Set(
    facts.flatMap(({ relation, values }) => (relation === "composer" ? [values.who?.key] : [])),
  );
  return facts.filter(({ relation, values }) => {
    if (relation === "box-office") return !grossTold;
    return relation !== "song-singer" || !composers.has(values.who?.key);
  });
}
