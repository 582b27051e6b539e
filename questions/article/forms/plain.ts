import { ok } from "../../result.ts";
import type { Block, Draft } from "../blocks.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { Form } from "./form.ts";
import { equalsHeading, underlineLevel } from "./headings.ts";

/** Plain text: `== Plot ==`, underlined or short lines as headings; a paragraph a line, or lines broken by width. */
export const plain: Form = {
  name: "plain",
  recognise: () => true,
  read: (lines) => ok<Draft>({ blocks: plainBlocks(chunksOf(lines)), source: {}, names: [] }),
};

function plainBlocks(chunks: readonly Chunk[]): Block[] {
  const wrapped = isWrapped(chunks);
  const marked = chunks.some((chunk) => chunk.lines.some((line) => equalsHeading(line) !== null));
  return chunks.flatMap((chunk, index) => {
    const underlined = underlinedHeading(chunk);
    if (underlined) return underlined;
    const short = !marked && isShortHeading(chunk, chunks[index - 1], chunks[index + 1]);
    if (short) return [{ kind: "heading", level: chunk.blanksBefore > 1 ? 2 : 3, text: chunk.lines[0] ?? "" }];
    return chunkBlocks(chunk.lines, wrapped);
  });
}

/** `Plot` / `====` */
function underlinedHeading(chunk: Chunk): Block[] | null {
  const [first = "", second = "", ...rest] = chunk.lines;
  const level = second === "" ? null : underlineLevel(second);
  if (level === null) return null;
  return [{ kind: "heading", level, text: first }, ...chunkBlocks(rest, false)];
}

function chunkBlocks(lines: readonly string[], wrapped: boolean): Block[] {
  const blocks: Block[] = [];
  let gathered: string[] = [];
  const close = () => {
    if (gathered.length > 0) blocks.push({ kind: "paragraph", text: gathered.join(" ") });
    gathered = [];
  };
  for (const line of lines) {
    const heading = equalsHeading(line);
    const item = /^(?:[-*•·–]|\d{1,3}[.)]) +(?=\S)/.exec(line);
    if (heading || item || !wrapped) close();
    if (heading) blocks.push({ kind: "heading", ...heading });
    else if (item) blocks.push({ kind: "item", text: line.slice(item[0].length) });
    else gathered.push(line);
  }
  close();
  return blocks;
}

/** Lines broken by width: none is long, and most do not end where a sentence does. */
function isWrapped(chunks: readonly Chunk[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (const { lines } of chunks) {
    for (const line of lines) if (line.length > 130) return false;
    for (const line of lines.slice(0, -1)) {
      pairs++;
      if (line.length >= 30 && !/[.!?:][”"')\]]*$/.test(line)) broken++;
    }
  }
  return pairs >= 2 && broken * 2 > pairs;
}

/** A line alone between blank ones, short, without a stop, with prose or a list after it and no such line around it. */
function isShortHeading(chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): boolean {
  return isShortLine(chunk) && after !== undefined && !(before && isShortLine(before) && isShortLine(after));
}

function isShortLine(chunk: Chunk): boolean {
  const [line = "", more] = chunk.lines;
  return more === undefined && line.length <= 60 && /^[\p{Lu}\d]/u.test(line) && /[\p{L}\d)]$/u.test(line);
}
