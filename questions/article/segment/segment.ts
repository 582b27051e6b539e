import type { Span } from "../model.ts";
import { isBoundary } from "./boundary.ts";
import { markNames } from "./names.ts";
import { type Opacity, opacityOf } from "./opaque.ts";

/** How much is looked at on either side of a mark, characters. */
const LOOK_AHEAD = 120;
const LOOK_BACK = 40;

const OMISSION = "[...]";

/**
 * Splits a tidied paragraph into sentences. Quotations and brackets are opaque: a sentence ends inside one only where
 * both end together. `names` are titles known to the article, in which no mark ends a sentence. Offsets count from
 * the start of `text`; the time grows linearly with its length.
 */
export function segment(text: string, names: readonly string[], opacity: Opacity = opacityOf(text)): Span[] {
  const isInName = markNames(text, names);
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEndMark(text[at])) continue;
    const end = endOfMarks(text, at);
    if (at > start && !isInName(at) && endsHere(text, { start, at, end }, opacity)) {
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

type Candidate = { readonly start: number; readonly at: number; readonly end: number };

function endsHere(text: string, { start, at, end }: Candidate, { isInside }: Opacity): boolean {
  if (text[end] !== " " || isInside(end)) return false;
  // a bracket that ends with a full stop is a sentence only where the sentence began with it
  if (text[end - 1] === ")" && text[start] !== "(") return false;
  if (text.startsWith(OMISSION, end - OMISSION.length)) return false;
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  let markEnd = at + 1;
  while (isEndMark(text[markEnd])) markEnd++;
  return isBoundary({
    word: before.slice(before.lastIndexOf(" ") + 1).replace(/^[“"'([]+/, ""),
    mark: text.slice(at, markEnd),
    enclosed: isInside(at),
    next: text.slice(end + 1, end + 1 + LOOK_AHEAD),
  });
}
