import { perScope } from "../per-scope.ts";
import type { Gate } from "./gate.ts";

/**
 * "Who buys the machine that he falls in love with?" Whoever half knows the film knows whom it is about: a question
 * about the story whose key is its hero needs no choice. The other way round it may be asked.
 */
export const hero: Gate = {
  name: "only-the-hero",
  stops: ({ relation, answer }, scope) =>
    relation.topic === "story" && answer.type === "character" && answer.key === heroOf(scope).key,
};

/** The character whom the article names most often, by whatever form; the first of equals. */
const heroOf = perScope((scope): { readonly key: string | null } => {
  const characters = scope.valuesOf.get("character") ?? [];
  const fame = ({ text }: { readonly text: string }) => scope.fame.get(text.toLowerCase()) ?? 0;
  const best = characters.reduce<(typeof characters)[number] | null>(
    (known, one) => (known === null || fame(one) > fame(known) ? one : known),
    null,
  );
  return { key: best?.key ?? null };
});
