/** What the references say of one row of a pool. */
export type Verdict = {
  readonly pool: string;
  readonly name: string;
  readonly kind: "agreed" | "disagreed" | "not covered";
  /** What was confirmed, or what a reference says otherwise: "actor in 1931 (us_films_by_year: The Tip-Off)". */
  readonly notes: readonly string[];
};

export function verdict(pool: string, name: string, confirmed: readonly string[], against: readonly string[]): Verdict {
  if (against.length > 0) return { pool, name, kind: "disagreed", notes: against };
  return { pool, name, kind: confirmed.length > 0 ? "agreed" : "not covered", notes: confirmed };
}
