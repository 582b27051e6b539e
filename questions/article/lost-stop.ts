import type { Block } from "./blocks.ts";
import { endsInMidSentence } from "./join-cut.ts";
import { segment } from "./segment/segment.ts";

/**
 * Gives a paragraph of several sentences its last full stop back: `... makes her love for Theodore stronger` before
 * the next paragraph. A single line without one may be an entry of a list, and the last of the text may be cut.
 */
export function restoreLostStop(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph" || index === blocks.length - 1) return block;
    const lost = /[\p{L}\d]$/u.test(block.text) && !endsInMidSentence(block.text) && segment(block.text).length > 1;
    return lost ? { kind: "paragraph", text: `${block.text}.` } : block;
  });
}
