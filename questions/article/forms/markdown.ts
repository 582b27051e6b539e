import { ok } from "../../result.ts";
import type { Block, Draft } from "../blocks.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { Form } from "./form.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { underlineLevel } from "./headings.ts";
import { inlineText } from "./inline.ts";

/** Markdown, with or without a front matter: `# Title`, `*Her*`, `[text](address)`, lists, tables. */
export const markdown: Form = {
  name: "markdown",
  recognise: (lines) =>
    lines[0] === "---" ||
    lines.some((line) => /^#{1,6} +\S/.test(line)) ||
    lines.some((line) => /\]\(|\*\*\S|(?:^|[\s(])[_*][\p{L}\d][^_*]{0,80}[_*](?:[\s.,;:!?)]|$)/u.test(line)),
  read: (lines) => {
    const { body, source, kind } = splitFrontMatter(lines);
    const names: string[] = [];
    const blocks = chunksOf(withoutFences(body)).flatMap((chunk) => chunkBlocks(chunk, names));
    return ok<Draft>({ blocks, source, kind, names });
  },
};

/** Code is not prose: what stands between ``` and ``` is left out, as are comments on lines of their own. */
function withoutFences(lines: readonly string[]): string[] {
  let fenced = false;
  return lines.map((line) => {
    const mark = /^ {0,3}(?:```|~~~)/.test(line);
    if (mark) fenced = !fenced;
    return mark || fenced || /^<!--.*-->$/.test(line) ? "" : line;
  });
}

function chunkBlocks(chunk: Chunk, names: string[]): Block[] {
  if (isTable(chunk)) return [];
  const blocks: Block[] = [];
  let gathered: string[] = [];
  let kind: "paragraph" | "item" = "paragraph";
  const close = () => {
    const text = inlineText(gathered.join(" "), names);
    if (text !== "") blocks.push({ kind, text });
    gathered = [];
    kind = "paragraph";
  };
  for (const line of chunk.lines.map((each) => each.replace(/^(?:> ?){1,5}/, ""))) {
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    const underline = underlineLevel(line);
    const item = /^(?:[-*+•]|\d{1,3}[.)]) +(?=\S)/.exec(line);
    if (heading) {
      close();
      const text = inlineText((heading[2] ?? "").replace(/ #+$/, ""), []);
      if (text !== "") blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, text });
    } else if (underline !== null) {
      const text = inlineText(gathered.join(" "), []);
      gathered = [];
      if (text !== "") blocks.push({ kind: "heading", level: underline, text });
    } else {
      if (item) close();
      if (item) kind = "item";
      gathered.push(item ? line.slice(item[0].length) : line);
    }
  }
  close();
  return blocks;
}

/** `| a | b |`, or a ruler of dashes in columns. */
function isTable({ lines }: Chunk): boolean {
  return lines.some((line) => /^\|?(?: *:?-{3,}:? *\|)+/.test(line) || /^-{3,}(?: +-{3,})+$/.test(line));
}
