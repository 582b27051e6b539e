import { ok } from "../../result.ts";
import type { Block, Draft } from "../blocks.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { Form } from "./form.ts";
import { equalsHeading, underlineLevel } from "./headings.ts";
import { takePastedBox } from "./pasted-box.ts";
import { knownHeading, shortHeadings } from "./short-headings.ts";

/** Lines longer than this were not broken by width, characters. */
const WIDEST = 130;
const NARROWEST = 30;
/** More headings in a row than this are none. */
const MOST_HEADINGS = 6;

/** Plain text: `== Plot ==`, underlined or short lines as headings; a paragraph a line, or lines broken by width. */
export const plain: Form = {
  name: "plain",
  recognise: () => true,
  read: (lines) => {
    const { chunks, infobox } = takePastedBox(chunksOf(lines));
    return ok<Draft>({ blocks: plainBlocks(chunks), source: {}, names: [], infobox });
  },
};

function plainBlocks(chunks: readonly Chunk[]): Block[] {
  const wrapped = isWrapped(chunks);
  const marked = chunks.some(({ lines }) => lines.some((line) => equalsHeading(line) !== null) || isUnderlined(lines));
  const short = marked ? new Map<number, Block>() : shortHeadings(chunks);
  return chunks.flatMap((chunk, index) => {
    const heading = short.get(index);
    if (heading) return heading;
    return isRuled(chunk) ? [] : chunkBlocks(chunk.lines, { wrapped, marked });
  });
}

function chunkBlocks(lines: readonly string[], { wrapped, marked }: { wrapped: boolean; marked: boolean }): Block[] {
  const { headings, rest } = takeUnderlined(lines);
  const blocks: Block[] = headings;
  let gathered: string[] = [];
  const close = () => {
    if (gathered.length > 0) blocks.push({ kind: "paragraph", text: gathered.join(" ") });
    gathered = [];
  };
  for (const line of rest) {
    const block = lineBlock(line, marked);
    if (block || !wrapped) close();
    if (block) blocks.push(block);
    else gathered.push(line);
  }
  close();
  return blocks;
}

/** `Plot` / `====` at the beginning of a chunk, and what comes after. */
function takeUnderlined(lines: readonly string[]): { headings: Block[]; rest: readonly string[] } {
  const headings: Block[] = [];
  let rest = lines;
  while (isUnderlined(rest) && headings.length < MOST_HEADINGS) {
    const [text = "", underline = ""] = rest;
    headings.push({ kind: "heading", level: underlineLevel(underline) ?? 1, text });
    rest = rest.slice(2);
  }
  return { headings, rest };
}

/** A line that stands for itself: a heading or the entry of a list (`- Ana Ruiz, film director`). */
function lineBlock(line: string, marked: boolean): Block | null {
  const heading = equalsHeading(line);
  if (heading) return { kind: "heading", ...heading };
  const bullet = /^(?:[-*•·–]|\d{1,3}[.)]) +(?=\S)/.exec(line);
  if (bullet) return { kind: "item", text: line.slice(bullet[0].length) };
  return marked ? null : knownHeading(line);
}

function isUnderlined([first = "", second = ""]: readonly string[]): boolean {
  return second !== "" && first.length <= WIDEST && underlineLevel(first) === null && underlineLevel(second) !== null;
}

/** A table drawn with dashes: `------- -------- ------`. */
function isRuled({ lines }: Chunk): boolean {
  return lines.some((line) => /^-{3,}(?: +-{3,})+$/.test(line));
}

/** Lines broken by width: none is long, and most do not end where a sentence does. */
function isWrapped(chunks: readonly Chunk[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (const { lines } of chunks) {
    if (lines.some((line) => line.length > WIDEST)) return false;
    const before = lines.slice(0, -1);
    pairs += before.length;
    broken += before.filter((line) => line.length >= NARROWEST && !/[.!?:]["”')\]]{0,3}$/.test(line)).length;
  }
  return pairs >= 2 && broken * 2 > pairs;
}
