import type { Span } from "../model.ts";
import { isBoundary } from "./boundary.ts";
import { opacityOf } from "./opaque.ts";

/** How much of what follows a full stop is looked at, characters. */
const LOOK_AHEAD = 80;

/**
 * Splits a tidied paragraph into sentences. Quotations and brackets are opaque: a sentence ends inside one only where
 * both end together. Offsets count from the start of `text`.
 */
export function segment(text: string): Span[] {
  const { inside } = opacityOf(text);
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEndMark(text[at])) continue;
    const end = endOfMarks(text, at);
    if (end < text.length && endsHere(text, at, end, inside)) {
      spans.push({ start, end });
      start = end + 1;
    }
    at = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isEndMark(char: string | undefined): boolean {
  return char === "." || char === "!" || char === "?" || char === "…";
}

function isCloser(char: string | undefined): boolean {
  return char === "”" || char === ")" || char === "]" || char === "'" || char === '"';
}

/** The offset after the marks at `at` and whatever they close: `?!”)`. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (isEndMark(text[end]) || isCloser(text[end])) end++;
  return end;
}

function endsHere(text: string, at: number, end: number, inside: (at: number) => boolean): boolean {
  if (text[end] !== " " || inside(end)) return false;
  const from = Math.max(text.lastIndexOf(" ", at - 1), 0);
  const wordStart = Math.max(from === 0 ? 0 : from + 1, at - 40);
  const beforeStart = Math.max(text.lastIndexOf(" ", wordStart - 2) + 1, wordStart - 40);
  let markEnd = at + 1;
  while (isEndMark(text[markEnd])) markEnd++;
  return isBoundary({
    word: text.slice(wordStart, at).replace(/^[“"'([]+/, ""),
    wordBefore: text.slice(beforeStart, Math.max(beforeStart, wordStart - 1)),
    mark: text.slice(at, markEnd),
    quoted: inside(at),
    next: text.slice(end + 1, end + 1 + LOOK_AHEAD),
  });
}
