import { ok } from "../../result.ts";
import type { Block, Draft } from "../blocks.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { Form } from "./form.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { underlineLevel } from "./headings.ts";
import { inlineText } from "./inline.ts";
import { boxIn } from "./mediawiki/index.ts";
import { rawLines, withWholeFences } from "./raw-fence.ts";
import { shortHeadings } from "./short-headings.ts";

const HEADING = /^(#{1,6}) +(.*)$/;
const BULLET = /^(?:[-*+•]|\d{1,3}[.)]) +(?=\S)/;
/** `[text](address)`, `**bold**`, `*Her*`, `_Her_` */
const INLINE_MARK = /\]\(|\*\*\S|(?:^|[\s(])[_*][\p{L}\d][^_*]{0,80}[_*](?:[\s.,;:!?)]|$)/u;

/** Markdown, with or without a front matter: `# Title`, `*Her*`, `[text](address)`, lists, tables. */
export const markdown: Form = {
  name: "markdown",
  recognise: (lines) =>
    splitFrontMatter(lines).body !== lines ||
    rawLines(lines).length > 0 ||
    lines.some((line) => HEADING.test(line) || INLINE_MARK.test(line)),
  read: (lines) => {
    const { body: told, source, kind } = splitFrontMatter(lines);
    const body = withWholeFences(told);
    const names: string[] = [];
    const box = boxIn(rawLines(body).join("\n"));
    const blocks = markdownBlocks(chunksOf(withoutCode(body)), names);
    return ok<Draft>({ blocks, source, kind: kind ?? box.kind, names, infobox: box.infobox });
  },
};

/** Code is not prose: what stands between ``` and ``` is left out, as are comments on lines of their own. */
function withoutCode(lines: readonly string[]): string[] {
  let fenced = false;
  return lines.map((line) => {
    const fence = /^ {0,3}(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced || /^ *<!--.*-->$/.test(line) ? "" : line;
  });
}

function markdownBlocks(chunks: readonly Chunk[], names: string[]): Block[] {
  const marked = chunks.some(({ lines }) =>
    lines.some((line, at) => HEADING.test(line) || (at > 0 && underlineLevel(line) !== null)),
  );
  const short = marked ? new Map<number, Block>() : shortHeadings(chunks);
  return chunks.flatMap((chunk, index) => {
    const heading = short.get(index);
    if (heading) return { ...heading, text: inlineText(heading.text, []) };
    return isTable(chunk) ? [] : chunkBlocks(chunk, names);
  });
}

/** Lines of one chunk belong to one paragraph unless a heading or a bullet begins. */
function chunkBlocks(chunk: Chunk, names: string[]): Block[] {
  const blocks: Block[] = [];
  let gathered: string[] = [];
  let kind: "paragraph" | "item" = "paragraph";
  const close = (as: Block) => {
    if (as.text !== "") blocks.push(as);
    gathered = [];
    kind = "paragraph";
  };
  const closeText = () => close({ kind, text: inlineText(gathered.join(" "), names) });
  for (const line of chunk.lines.map(withoutQuoteMarks)) {
    const heading = HEADING.exec(line);
    const underline = underlineLevel(line);
    const bullet = BULLET.exec(line);
    if (heading) {
      closeText();
      close(headingBlock((heading[2] ?? "").replace(/ #{1,6}$/, ""), heading[1]?.length ?? 1));
    } else if (underline !== null) {
      close(headingBlock(gathered.join(" "), underline));
    } else {
      if (bullet) closeText();
      if (bullet) kind = "item";
      gathered.push(bullet ? line.slice(bullet[0].length) : line);
    }
  }
  closeText();
  return blocks;
}

function headingBlock(text: string, level: number): Block {
  return { kind: "heading", level, text: inlineText(text, []) };
}

/** `> quoted`, `> > twice` */
function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?:> ?){1,5}/, "");
}

/** `| --- | :-: |`, or a ruler of dashes in columns. */
function isTable({ lines }: Chunk): boolean {
  return lines.some((line) => /^\|?(?: *:?-{3,}:? *\|)+/.test(line) || /^-{3,}(?: +-{3,})+$/.test(line));
}
