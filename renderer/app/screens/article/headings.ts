import type { Section } from "./find-sentence.ts";

export type Heading = { readonly text: string; readonly depth: number };

/** What the writer calls the text before the first heading. */
const LEAD = "Lead";

/**
 * The headings that stand above a section: its own, and those of sections without a text of their own that it opens.
 * None above the lead.
 */
export function headingsAbove({ path }: Pick<Section, "path">, before: Pick<Section, "path"> | undefined): Heading[] {
  if (path.length === 1 && path[0] === LEAD && before === undefined) return [];
  const shared = sharedLength(path, before?.path ?? []);
  return path.map((text, depth) => ({ text, depth })).slice(Math.min(shared, path.length - 1));
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((heading, depth) => heading !== other[depth]);
  return differs === -1 ? one.length : differs;
}
