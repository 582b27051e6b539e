/** A part of a GIFT file that holds one thing: a question, or the category of those that follow. */
export type GiftPart = { readonly line: number; readonly text: string };

/**
 * Cuts a GIFT file where its own rule does: at lines with nothing on them. A question that is broken then breaks no other.
 * Parts that are comments alone are dropped; a comment over a question stays with it, for it may hold tags.
 */
export function splitGift(text: string): GiftPart[] {
  const parts: GiftPart[] = [];
  let line = 1;
  let open: { line: number; lines: string[] } | null = null;
  const close = () => {
    if (open?.lines.some((one) => !/^\s*(?:\/\/|$)/.test(one))) {
      parts.push({ line: open.line, text: open.lines.join("\n") });
    }
    open = null;
  };
  for (const one of text.split(/\r\n|\r|\n/)) {
    if (one.trim() === "") close();
    else {
      open ??= { line, lines: [] };
      open.lines.push(one);
      // a category is a line of its own, whatever follows
      if (/^\s*\$CATEGORY:/.test(one)) close();
    }
    line += 1;
  }
  close();
  return parts;
}

/** `{` with an answer in it that ends: hardly anything else has that and blank lines between. */
export function looksLikeGift(text: string): boolean {
  return /(?<!\\)\{[^{}]{0,4000}(?<!\\)\}/.test(text) && splitGift(text.slice(0, 20_000)).length > 0;
}
