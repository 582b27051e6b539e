import type { personCalled } from "../../pools/index.ts";

type Years = Pick<NonNullable<ReturnType<typeof personCalled>>, "from" | "to">;

/** Years before a film in which, at the latest, somebody must still be at work. */
const LATELY = 4;

/** Films of theirs came out about that year. */
export function wasAtWork({ from, to }: Years, year: number): boolean {
  return from <= year + 1 && (to ?? year) >= year - LATELY;
}
