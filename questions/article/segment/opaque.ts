/** What quotations and brackets hide in a paragraph. */
export type Opacity = {
  /** Whether the character stands inside a closed quotation or bracket; their own marks are inside. */
  readonly isInside: (at: number) => boolean;
  /** Whether an opening mark without its partner stands in the range. */
  readonly hasLoneMark: (start: number, end: number) => boolean;
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
  const loneBefore = countBefore(text.length, (at) => lone.has(at) || isLoneQuote(text, at));
  return {
    isInside: (at) => (depth[at] ?? 0) > 0,
    hasLoneMark: (start, end) => (loneBefore[end] ?? 0) > (loneBefore[start] ?? 0),
  };
}

/** A straight mark found no partner when marks were paired, or means inches: `44" tall`. */
function isLoneQuote(text: string, at: number): boolean {
  return text[at] === '"' && !/\d/.test(text[at - 1] ?? "");
}

/** For each offset, how many of the characters before it are counted. */
function countBefore(length: number, counts: (at: number) => boolean): Int32Array {
  const before = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) before[at + 1] = (before[at] ?? 0) + (counts(at) ? 1 : 0);
  return before;
}
