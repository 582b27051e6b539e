import type { Person } from "./people.ts";

type Aged = Pick<Person, "born" | "from">;

/** At this age at the earliest somebody does grown people's work, whatever they did as children. */
const GROWN = 18;

/** The year from which somebody worked as a grown person. */
export function grownUp({ born, from }: Aged): number {
  return born === null ? from : Math.max(from, born + GROWN);
}

/** Years between two people: of their births where both are known, else of their first work. */
export function yearsApart(one: Aged, other: Aged): number {
  if (one.born !== null && other.born !== null) return Math.abs(one.born - other.born);
  return Math.abs(grownUp(one) - grownUp(other));
}
