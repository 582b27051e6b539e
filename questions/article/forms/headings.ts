export type Heading = { readonly level: number; readonly text: string };

/**
 * Headings made of equals signs, also damaged ones; the longer side counts:
 * `== Plot ==`, ` = = Plot = = `, `## = = = Critical response = = =`, `= = Development = = =`.
 */
export function equalsHeading(line: string): Heading | null {
  const text = line.trim().replace(/^#{1,6} /, "");
  if (!text.startsWith("=") || !text.endsWith("=")) return null;
  const start = runOfEquals(text, 0, 1);
  const end = runOfEquals(text, text.length - 1, -1);
  const inner = text.slice(start.reached, end.reached + 1).trim();
  const level = Math.max(start.count, end.count);
  return inner === "" || level > 6 ? null : { level, text: inner };
}

/** Counts the equals signs from `from` on, spaces between them left out, and says where they end. */
function runOfEquals(text: string, from: number, step: 1 | -1): { count: number; reached: number } {
  let count = 0;
  let at = from;
  while (at >= 0 && at < text.length && (text[at] === "=" || text[at] === " ")) {
    if (text[at] === "=") count++;
    at += step;
  }
  return { count, reached: at };
}

/** The line under a heading: `=======`, `-----`, `~~~~~`. Level 1 for the first, 2 for the others. */
export function underlineLevel(line: string): number | null {
  if (/^={3,}$/.test(line)) return 1;
  return /^(?:-{3,}|~{3,}|\*{3,})$/.test(line) ? 2 : null;
}
