import type { Block } from "./blocks.ts";
import { APPARATUS } from "./lexicon/section-names.ts";

export type TextBlock = Exclude<Block, { kind: "heading" }>;

/** The blocks under one heading. `headings` leads from the outermost to it; empty before the first one. */
export type OutlineSection = { readonly headings: readonly string[]; readonly blocks: readonly TextBlock[] };

const NAMELESS = "Untitled section";

/**
 * Gathers blocks under their headings, nested by level. Left out are sections without text, and references, links and
 * notes with all that stands below them.
 */
export function outlineOf(blocks: readonly Block[]): OutlineSection[] {
  const sections: { headings: readonly string[]; blocks: TextBlock[] }[] = [];
  let open: { level: number; text: string }[] = [];
  let current: TextBlock[] | null = null;
  for (const block of blocks) {
    if (block.kind === "heading") {
      open = [
        ...open.filter((heading) => heading.level < block.level),
        { level: block.level, text: nameOf(block.text) },
      ];
      current = null;
      continue;
    }
    if (current === null) {
      current = [];
      sections.push({ headings: open.map((heading) => heading.text), blocks: current });
    }
    current.push(block);
  }
  return sections.filter(({ headings }) => !headings.some((heading) => APPARATUS.has(heading.toLowerCase())));
}

/** `<unk> , prints and restorations` keeps what can be read of it. */
function nameOf(heading: string): string {
  const name = heading
    .replaceAll("<unk>", "")
    .replace(/ {2,}/g, " ")
    .replace(/^[ ,;:]+/, "")
    .trim();
  return /[\p{L}\d]/u.test(name) ? name : NAMELESS;
}
