import type { Block } from "./blocks.ts";
import { CANNOT_END } from "./lexicon/cannot-end.ts";

/** Ends a sentence, perhaps inside a quotation or a bracket: `.”`, `?`, `.)`. */
const ENDED = /[.!?…:][”"')\]]*$/;

/**
 * Joins a paragraph that a page break cut in two: it has no full stop and ends in a word that cannot be the last
 * ("instead the two decided on a style that Van" / "Hoytema termed"), or the next one begins in lower case. A lone
 * page number between them is dropped.
 */
export function joinCutParagraphs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    if (isPageNumber(block)) continue;
    const last = joined.at(-1);
    if (last?.kind === "paragraph" && block.kind === "paragraph" && isCut(last.text, block.text)) {
      joined[joined.length - 1] = { kind: "paragraph", text: `${last.text} ${block.text}` };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** A lone `0` or `17` between two paragraphs. */
function isPageNumber(block: Block): boolean {
  return block.kind === "paragraph" && /^\d{1,4}$/.test(block.text);
}

function isCut(before: string, after: string): boolean {
  if (ENDED.test(before)) return false;
  return endsInMidSentence(before) || /^(?:[a-z]|[,;)\]])/.test(after);
}

/** Whether the text breaks off: after a comma, an opening mark or a word that wants another after it. */
export function endsInMidSentence(text: string): boolean {
  if (/[,;([“—–-]$/.test(text)) return true;
  const lastWord = text.slice(text.lastIndexOf(" ") + 1);
  return CANNOT_END.has(lastWord) || CANNOT_END.has(lastWord.toLowerCase());
}
