import type { Block } from "./blocks.ts";
import { endsInMidSentence } from "./join-cut.ts";
import type { Paragraph, Section, Sentence } from "./model.ts";
import { opacityOf } from "./segment/opaque.ts";
import { segment } from "./segment/segment.ts";

export type Assembled = { readonly text: string; readonly sections: readonly Section[] };

type Open = { heading: string; path: string[]; paragraphs: Paragraph[] };

const LEAD = "Lead";

/**
 * Puts tidied blocks together: paragraphs and headings on lines of their own, a blank line between, headings as
 * `== Production ==` by depth, so that the text reads as the same article again. Sections without text are left out.
 */
export function assemble(blocks: readonly Block[]): Assembled {
  let text = "";
  const sections: Open[] = [];
  let path: { level: number; heading: string; written: boolean }[] = [];
  let current: Open | null = null;

  const append = (line: string): number => {
    if (text !== "") text += "\n\n";
    text += line;
    return text.length - line.length;
  };
  const openSection = (): Open => {
    path.forEach((part, depth) => {
      const marks = "=".repeat(Math.min(depth + 2, 6));
      if (!part.written) append(`${marks} ${part.heading} ${marks}`);
      part.written = true;
    });
    const names = path.map((part) => part.heading);
    const opened = { heading: names.at(-1) ?? LEAD, path: names.length > 0 ? names : [LEAD], paragraphs: [] };
    sections.push(opened);
    return opened;
  };

  for (const block of blocks) {
    if (block.kind === "heading") {
      path = [...path.filter((part) => part.level < block.level), { ...headingOf(block), written: false }];
      current = null;
    } else {
      current ??= openSection();
      const start = append(block.text);
      current.paragraphs.push({ sentences: sentencesOf(block, start) });
    }
  }
  return { text, sections };
}

function headingOf(block: Extract<Block, { kind: "heading" }>): { level: number; heading: string } {
  const heading = block.text.replaceAll("<unk>", "").replace(/ {2,}/g, " ").trim();
  return { level: block.level, heading: heading === "" ? "Untitled section" : heading };
}

function sentencesOf(block: Block, offset: number): Sentence[] {
  const { unpaired } = opacityOf(block.text);
  const spans = segment(block.text);
  const beginsInMiddle = block.kind === "paragraph" && /^[\p{Ll}]+[ ,;]/u.test(block.text);
  return spans.map((span, index) => {
    const sentence = block.text.slice(span.start, span.end);
    const damaged =
      sentence.includes("<unk>") ||
      (index === 0 && beginsInMiddle) ||
      (index === spans.length - 1 && endsInMidSentence(sentence)) ||
      unpaired.some((at) => at >= span.start && at < span.end);
    return { start: offset + span.start, end: offset + span.end, damaged };
  });
}
