/** What quotations and brackets hide in a paragraph. */
export type Opacity = {
  /** Whether the character stands inside a closed quotation or bracket; their own marks are inside. */
  readonly isInside: (at: number) => boolean;
  /** Whether a bracket stands open in the range, or a quotation of which nobody knows where it begins or ends. */
  readonly isDoubtful: (start: number, end: number) => boolean;
};

const PARTNER: Readonly<Record<string, string>> = { "”": "“", ")": "(", "]": "[" };

/** Quotations `“ ”` and brackets `( )`, `[ ]` that are closed are opaque; a mark without its partner hides nothing. */
export function opacityOf(text: string): Opacity {
  const depth = new Int32Array(text.length + 1);
  const open: Record<string, number[]> = { "“": [], "(": [], "[": [] };
  const add = (at: number, by: number) => {
    depth[at] = (depth[at] ?? 0) + by;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    open[char]?.push(at);
    const opened = open[PARTNER[char] ?? ""]?.pop();
    if (opened === undefined) continue;
    add(opened, 1);
    add(at + 1, -1);
  }
  for (let at = 1; at <= text.length; at++) add(at, depth[at - 1] ?? 0);
  const lone = new Set(Object.values(open).flat());
  const quoted = loneQuotes(text);
  const doubts = countBefore(text.length, (at) => lone.has(at) || at >= quoted.from || at <= quoted.to);
  return {
    isInside: (at) => (depth[at] ?? 0) > 0,
    isDoubtful: (start, end) => (doubts[end] ?? 0) > (doubts[start] ?? 0),
  };
}

/**
 * Straight marks found no partner when marks were paired. From an opening one on, `stated: "I like it. It is`, and up
 * to a closing one, `It is slow." Hale`, all may be somebody's words. `44" tall` means inches.
 */
function loneQuotes(text: string): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1] ?? " ";
    if (/\d/.test(before)) continue;
    if (/[\s([:—–]/.test(before)) from = Math.min(from, at);
    else to = at;
  }
  return { from, to };
}

/** For each offset, how many of the characters before it are counted. */
function countBefore(length: number, counts: (at: number) => boolean): Int32Array {
  const before = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) before[at + 1] = (before[at] ?? 0) + (counts(at) ? 1 : 0);
  return before;
}
