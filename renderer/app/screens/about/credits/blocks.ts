import { type Inline, parseInline } from "./inline.ts";

type Line = readonly Inline[];

export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

/**
 * Reads the simple Markdown in which the credits are written: headings, paragraphs, lists and tables, divided by blank
 * lines. Whatever it does not know is a paragraph.
 */
export function parseCredits(markdown: string): readonly Block[] {
  return markdown
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== "")
    .map(blockOf);
}

function blockOf(chunk: string): Block {
  const heading = /^(#{1,6}) (.+)$/u.exec(chunk);
  if (heading !== null) return { kind: "heading", depth: heading[1]?.length ?? 1, line: parseInline(heading[2] ?? "") };
  const lines = chunk.split("\n");
  if (lines.every((line) => line.startsWith("- "))) {
    return { kind: "list", items: lines.map((line) => parseInline(line.slice(2))) };
  }
  if (lines.every((line) => line.startsWith("|"))) return tableOf(lines);
  return { kind: "paragraph", line: parseInline(lines.join(" ")) };
}

/** `| library | licence |`, `| --- | --- |`, `| zod | MIT |` */
function tableOf(lines: readonly string[]): Block {
  const [head = [], ...rows] = lines.filter((line) => !/^[|\s:-]+$/u.test(line)).map(cellsOf);
  return { kind: "table", head, rows };
}

function cellsOf(line: string): readonly Line[] {
  return line
    .replace(/^\||\|\s*$/gu, "")
    .split("|")
    .map((cell) => parseInline(cell.trim()));
}
