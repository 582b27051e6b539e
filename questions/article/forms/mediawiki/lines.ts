import type { Block } from "../../blocks.ts";
import { rowBlock } from "../../rows.ts";
import { decodeEntities } from "../entities.ts";
import { equalsHeading } from "../headings.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { withoutExternalLinks } from "./links.ts";
import { LABEL, QUOTE_BEGINS, QUOTE_ENDS, ROW, settleUnknown, VALUE, withoutMarks } from "./marks.ts";

/** `:''For the novel, see Night Train (novel).''`: a sign to the reader, no part of the article. */
const SIGNPOST =
  /^:+ ?''(?:for|this article|see also|see|main article|not to be confused|further information|redirects? here)\b/i;
/** Rows of a table, rulers, and what a table that was never closed leaves behind. */
const NO_PROSE = /^(?:[|!]|\{\||-{4,}|__)/;

/** Lines of a page, templates and links expanded, to blocks: headings, entries of lists, and paragraphs. */
export function linesToBlocks(lines: readonly string[], names: string[]): Block[] {
  const blocks: Block[] = [];
  let gathered: string[] = [];
  let quoted = false;
  const close = () => {
    const text = gathered.join(" ");
    gathered = [];
    if (text !== "") blocks.push({ kind: "paragraph", text });
  };
  /** Whose words they are stands before them: `Ruiz said:` */
  const quote = (text: string) => {
    const before = blocks.at(-1);
    if (before?.kind === "paragraph" && /[:,]$/.test(before.text)) {
      blocks[blocks.length - 1] = { kind: "paragraph", text: `${before.text} ${text}` };
    } else blocks.push({ kind: "paragraph", text });
  };
  for (const raw of lines) {
    if (raw.startsWith(ROW)) {
      close();
      // what stands beside the lead is a box
      if (blocks.some(({ kind }) => kind === "heading")) blocks.push(rowOf(raw));
      continue;
    }
    if (raw.includes(QUOTE_BEGINS)) quoted = true;
    const line = inlineText(raw, names);
    const heading = equalsHeading(line);
    if (heading !== null || line === "") close();
    if (heading !== null) {
      blocks.push({ kind: "heading", ...heading });
      quoted = false;
    } else if (quoted && line !== "") {
      close();
      quote(inQuotes(line.replace(/^[*#:;]+ */, "")));
    } else if (/^[*#:;]/.test(line)) {
      close();
      const text = line.replace(/^[*#:;]+ */, "");
      if (text !== "") blocks.push({ kind: "item", text });
    } else if (line !== "") gathered.push(line);
    if (raw.includes(QUOTE_ENDS)) quoted = false;
  }
  close();
  return blocks;
}

/** A line of `tableLines`. */
function rowOf(line: string): Block {
  const cells = line
    .split(LABEL)
    .slice(1)
    .map((cell) => {
      const [label = "", ...values] = cell.split(VALUE).map((text) => inlineText(text.replace(/^[*#:;\s]+/, ""), []));
      return { label, values: values.filter((value) => value !== "") };
    });
  return rowBlock(cells);
}

function inlineText(raw: string, names: string[]): string {
  const line = raw.trim();
  if (NO_PROSE.test(line) || SIGNPOST.test(line)) return "";
  const shown = settleUnknown(withoutEmphasis(withoutExternalLinks(line), names));
  return withoutMarks(decodeEntities(shown)).trim();
}

/** Somebody's words in a paragraph of their own have no marks around them. */
function inQuotes(text: string): string {
  return /^"/.test(text) ? text : `"${text.replaceAll('"', "'")}"`;
}
