import { seedFor, shuffle } from "../../random.ts";
import { THEME_TOPICS, THEMES, type Theme } from "./model.ts";
import type { Candidate } from "./pool.ts";

/** How many times a round's questions a theme needs, so that there is something to choose from. */
const PLENTY = 2;

/** A theme for each round, null for a mixed one: only themes of which the club has plenty left, each once. */
export function themesFor(pool: readonly Candidate[], rounds: number, size: number, seed: number): (Theme | null)[] {
  const fresh = pool.filter(({ had }) => !had);
  const rich = THEMES.filter((theme) => ofTheme(fresh, theme).length >= PLENTY * size);
  const [shuffled] = shuffle(rich, seedFor(seed, "themes"));
  return Array.from({ length: rounds }, (_, round) => shuffled[round] ?? null);
}

export function ofTheme(pool: readonly Candidate[], theme: Theme | null): readonly Candidate[] {
  return theme === null ? pool : pool.filter(({ question }) => THEME_TOPICS[theme].includes(question.topic));
}
