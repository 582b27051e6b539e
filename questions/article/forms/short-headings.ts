import type { Block } from "../blocks.ts";
import { MAIN_SECTIONS, SUBSECTIONS } from "../lexicon/section-names.ts";
import type { Chunk } from "./chunks.ts";

/** Longest heading that is recognised without a mark, characters. */
const LONGEST = 60;

/**
 * Recognises headings that nothing marks: a short line without a stop, alone between blank lines, prose or a list
 * after it. Two such lines in a row may be a heading and its subheading, three are a list.
 * `Juries` / (blank) / `Main competition` / (blank) / `- Ana Ruiz, film director`
 */
export function shortHeadings(chunks: readonly Chunk[]): ReadonlyMap<number, Block> {
  const short = chunks.map(isShortLine);
  const wide = chunks.some((chunk, index) => index > 0 && short[index] === true && chunk.blanksBefore > 1);
  const headings = new Map<number, Block>();
  chunks.forEach((chunk, index) => {
    const inRow = runLength(short, index);
    if (short[index] && inRow < 3 && index < chunks.length - 1) {
      const text = chunk.lines[0] ?? "";
      headings.set(index, { kind: "heading", level: levelOf(text, wide && chunk.blanksBefore < 2), text });
    }
  });
  return headings;
}

/** `Plot`, `Box office[edit]`: the name of a section of film articles, whatever stands around it. */
export function knownHeading(line: string): Block | null {
  const text = line.replace(/\[edit\]$/, "").trim();
  const name = text.toLowerCase();
  if (/^\p{Ll}/u.test(text) || !(MAIN_SECTIONS.has(name) || SUBSECTIONS.has(name))) return null;
  return { kind: "heading", level: levelOf(text, false), text };
}

function levelOf(text: string, below: boolean): number {
  if (MAIN_SECTIONS.has(text.toLowerCase())) return 2;
  return below || SUBSECTIONS.has(text.toLowerCase()) ? 3 : 2;
}

function isShortLine(chunk: Chunk): boolean {
  const [line = "", more] = chunk.lines;
  return more === undefined && line.length <= LONGEST && /^[\p{Lu}\d]/u.test(line) && /[\p{L}\d)]$/u.test(line);
}

/** How many short lines stand in a row around this one. */
function runLength(short: readonly boolean[], index: number): number {
  let from = index;
  let to = index;
  while (to - from < 3 && short[from - 1]) from--;
  while (to - from < 3 && short[to + 1]) to++;
  return to - from + 1;
}
