import type { Block } from "./blocks.ts";
import type { Paragraph, Section, Sentence } from "./model.ts";
import { type OutlineSection, outlineOf, type TextBlock } from "./outline.ts";
import { placeCells } from "./rows.ts";
import { beginsInMiddle, hasHole } from "./segment/damage.ts";
import { namesWithMarks } from "./segment/names.ts";
import { opacityOf } from "./segment/opaque.ts";
import { segment } from "./segment/segment.ts";
import { endsInMidSentence } from "./tidy/cut-paragraphs.ts";

export type Assembled = { readonly text: string; readonly sections: readonly Section[] };

const BREAK = "\n\n";
const DEEPEST = 6;

/**
 * Puts tidied blocks together into one text: every paragraph and every heading on a line of its own with a blank line
 * between, headings as `== Production ==` and `=== Filming ===`, so that the text reads as the same article again.
 * `names` are titles in which no full stop ends a sentence.
 */
export function assemble(blocks: readonly Block[], names: readonly string[]): Assembled {
  const known = namesWithMarks(names);
  const lines: string[] = [];
  let length = 0;
  const write = (line: string): number => {
    const start = length;
    lines.push(line);
    length += line.length + BREAK.length;
    return start;
  };
  let above: readonly string[] = [];
  const sections = outlineOf(blocks).map((section) => {
    for (const line of newHeadings(section, above)) write(line);
    above = section.headings;
    const paragraphs = section.blocks.map(
      (block): Paragraph => ({ sentences: sentencesOf(block, write(block.text), known) }),
    );
    return { ...named(section), paragraphs };
  });
  return { text: lines.join(BREAK), sections };
}

function named({ headings }: OutlineSection): { heading: string; path: readonly string[] } {
  const innermost = headings.at(-1);
  return innermost === undefined ? { heading: "Lead", path: ["Lead"] } : { heading: innermost, path: headings };
}

/** The heading lines that a section needs after the one above it: `== Production ==`, `=== Filming ===`. */
function newHeadings({ headings }: OutlineSection, above: readonly string[]): string[] {
  const first = headings.findIndex((heading, depth) => heading !== above[depth]);
  const from = first === -1 ? headings.length - 1 : first;
  return headings.slice(Math.max(from, 0)).map((heading, index) => {
    const marks = "=".repeat(Math.min(Math.max(from, 0) + index + 2, DEEPEST));
    return `${marks} ${heading} ${marks}`;
  });
}

function sentencesOf(block: TextBlock, offset: number, names: readonly string[]): Sentence[] {
  if (block.kind === "row") {
    const cells = placeCells(block.cells, offset);
    return [{ start: offset, end: offset + block.text.length, damaged: hasHole(block.text), cells }];
  }
  const opacity = opacityOf(block.text);
  const spans = segment(block.text, names, opacity);
  const fragment = block.kind === "paragraph" && beginsInMiddle(block.text);
  return spans.map(({ start, end }, index) => {
    const sentence = block.text.slice(start, end);
    const cut = index === spans.length - 1 && endsInMidSentence(sentence);
    const damaged = hasHole(sentence) || (fragment && index === 0) || cut || opacity.isDoubtful(start, end);
    return { start: offset + start, end: offset + end, damaged };
  });
}
