import type { Block } from "../blocks.ts";
import { CANNOT_END } from "../lexicon/cannot-end.ts";

/** Ends a sentence, perhaps inside a quotation or a bracket: `.”`, `?`, `.)`. */
const ENDED = /[.!?…:][”"')\]]{0,3}$/;

/**
 * Joins a paragraph that a page break cut in two: it has no full stop and ends in a word that cannot be the last
 * ("lit by the painter Jan Van" / "Eerde", "was shown at the" / "Rialto"), or the next one begins in lower case. A lone
 * page number between the two is dropped.
 */
export function joinCutParagraphs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let parts: string[] = [];
  const close = () => {
    if (parts.length > 0) joined.push({ kind: "paragraph", text: parts.join(" ") });
    parts = [];
  };
  for (const block of blocks) {
    if (isPageNumber(block)) continue;
    const last = parts.at(-1);
    if (block.kind !== "paragraph" || (last !== undefined && !isCut(last, block.text))) close();
    if (block.kind === "paragraph") parts.push(block.text);
    else joined.push(block);
  }
  close();
  return joined;
}

/** A lone `0` or `17` between two paragraphs. */
function isPageNumber(block: Block): boolean {
  return block.kind === "paragraph" && /^\d{1,4}$/.test(block.text);
}

function isCut(before: string, after: string): boolean {
  if (ENDED.test(before.slice(-4))) return false;
  return endsInMidSentence(before) || /^(?:\p{Ll}+(?![\p{L}\d])|[,;)\]])/u.test(after.slice(0, 40));
}

/** Whether the text breaks off: after a comma, an opening mark, a dash or a word that wants another after it. */
export function endsInMidSentence(text: string): boolean {
  const end = text.slice(-40);
  if (/[,;([“—–]$/.test(end)) return true;
  const lastWord = end.slice(end.lastIndexOf(" ") + 1);
  return CANNOT_END.has(lastWord) || CANNOT_END.has(lastWord.toLowerCase());
}
