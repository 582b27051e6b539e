import type { Fact } from "../../questions/facts/model.ts";
import { nothing } from "../../questions/facts/relation.ts";
import { RELATIONS } from "../../questions/facts/relations/index.ts";

/** A: relation patterns and rows; B: clauses, read by code of their own; C: quotations with their own speaker. */
export const TIERS = ["A", "B", "C"] as const;
export type Tier = (typeof TIERS)[number];

const clausal = new Set(
  RELATIONS.filter(
    ({ find, findInRow, patterns }) => find !== nothing && findInRow === nothing && patterns.length === 0,
  ).map(({ name }) => name),
);

export function tierOf({ relation, values }: Pick<Fact, "relation" | "values">): Tier {
  if (Object.values(values).some(({ type }) => type === "quote")) return "C";
  return clausal.has(relation) ? "B" : "A";
}
