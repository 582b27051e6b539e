import { marksIn } from "../marks-in.ts";

/** `<!DOCTYPE html>`, `<html lang="en">`, also after `<?xml version="1.0"?>` and comments */
const BEGINNING =
  /^\s*(?:<\?xml\b[^<>]{0,200}\?>\s*)?(?:<!--[^<>]{0,500}-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/i;
const HEAD = 4000;
const TAG =
  /<\/?(?:p|div|span|a|b|i|em|strong|br|li|td|tr|th|table|ul|ol|h[1-6]|script|style|sup|figure|img|meta|link|section|article|header|footer|nav)\b[^<>]{0,300}>/gi;

/** `[[Ana Ruiz]]`, `{{nowrap`, `'''Night Train'''`: the source of a wiki page has tags as well. */
const WIKI = /\[\[|\{\{|'''/g;

/** Whether a text is the source of a web page: by its first words, or because tags stand all over. */
export function isHtml(lines: readonly string[]): boolean {
  if (BEGINNING.test(lines.slice(0, 50).join("\n").slice(0, HEAD))) return true;
  const { marks, share } = marksIn(lines, TAG);
  return marks >= 5 && share > 0.02 && marks > marksIn(lines, WIKI).marks;
}
