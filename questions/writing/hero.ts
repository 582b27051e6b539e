import type { Value } from "../facts/model.ts";
import { perScope } from "./per-scope.ts";

/** So much more often than anybody else the article names a hero whom everybody knows. */
const ABOVE = 1.6;

type Hero = { readonly key: string | null; readonly alone: boolean };

/** The character whom the article names most often, by whatever form; the first of equals. */
export const heroOf = perScope((scope): Hero => {
  const fame = ({ text }: Value) => scope.fame.get(text.toLowerCase()) ?? 0;
  const [best, second] = [...(scope.valuesOf.get("character") ?? [])].sort((a, b) => fame(b) - fame(a));
  if (best === undefined) return { key: null, alone: false };
  return { key: best.key, alone: fame(best) >= ABOVE * (second === undefined ? 0 : fame(second)) };
});
