/** Words with which a sentence goes on after a title that ends in a question mark. */
const GOES_ON = new Set(
  "is was are were has had will would and or but by in on at of from with premiered received grossed won stars".split(
    " ",
  ),
);
const MARK = " ? ";

/**
 * Turns question marks back into the dashes that they were: `the last reel ? a long one ? was lost`. Only
 * where the whole text has no dash left, and never in `What 's Up , Doc ? is a 1972 film`.
 */
export function restoreLostDashes(lines: readonly string[]): readonly string[] {
  return lines.some((line) => /[–—]/.test(line)) ? lines : lines.map(restoreInLine);
}

function restoreInLine(line: string): string {
  const parts = line.split(MARK);
  const joints = parts.slice(1).map((after, index) => (isDash(parts[index] ?? "", after) ? " — " : MARK) + after);
  return [parts[0], ...joints].join("");
}

function isDash(before: string, after: string): boolean {
  if (!/^\p{Ll}/u.test(after)) return false;
  const next = /^\p{L}+/u.exec(after)?.[0] ?? "";
  const last = before.slice(before.lastIndexOf(" ") + 1);
  return !(/^\p{Lu}/u.test(last) && GOES_ON.has(next));
}
