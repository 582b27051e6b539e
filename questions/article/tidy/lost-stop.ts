import type { Block } from "../blocks.ts";
import { segment } from "../segment/segment.ts";
import { endsInMidSentence } from "./cut-paragraphs.ts";

/**
 * Gives a paragraph of several sentences its last full stop back: `... and the lamp goes out` before
 * the next paragraph. A single line without one may be an entry of a list, and the last of the text may be cut off.
 */
export function restoreLostStops(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph" || index === blocks.length - 1) return block;
    const { text } = block;
    const lost = /[\p{L}\d]$/u.test(text.slice(-2)) && !endsInMidSentence(text) && segment(text, []).length > 1;
    return lost ? { kind: "paragraph", text: `${text}.` } : block;
  });
}
