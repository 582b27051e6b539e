import type { Reading, Value } from "../model.ts";

const PHASE =
  /\b(?:final|first|second|last|next|third) (?:phase|unit|part|block|leg|stage|half)\b|\b(?:re-?shoots?|pick-?ups?|additional (?:photography|shooting|filming)|aerial|test (?:shoot|footage)|second-unit|background)\b/i;

/** The shooting as a whole, not one phase of it or what was shot beside it. */
export function isMainShoot({ text }: Reading): boolean {
  return !PHASE.test(text);
}

/** A day or a month: "late 2013" and "2013" leave room for another date in the same article. */
export function isExact(date: Value | undefined): boolean {
  return /^date (?:mdy|dmy|month)$/.test(date?.mention?.quantity?.unit ?? "");
}
