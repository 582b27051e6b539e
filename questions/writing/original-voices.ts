import type { Fact } from "../facts/model.ts";
import { perScope } from "./per-scope.ts";
import type { Scope } from "./scope.ts";

/** A column of a table of the cast beside which another holds those who dub it: "Japanese", "Japanese voice actor". */
const ORIGINAL = /^(?:japanese|original)(?: (?:voice )?(?:actor|actress|cast))?$/i;
const DUBBED = /^(?:english|dub)\b/i;

/** Whether a part is read from a table that tells the players of the original from those of a dub. */
export function isOfOriginal({ relation, reading }: Fact): boolean {
  const labels = relation === "plays" ? (reading.sentence.cells ?? []).map(({ label }) => label) : [];
  return labels.some((label) => ORIGINAL.test(label)) && labels.some((label) => DUBBED.test(label));
}

/** Keys of those who are heard in the original. */
export const voicesOfOriginal = perScope(
  ({ store }: Scope): ReadonlySet<string> =>
    new Set(store.of("plays").flatMap((fact) => (isOfOriginal(fact) ? (fact.values.actor?.key ?? []) : []))),
);
