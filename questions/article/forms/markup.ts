import { failure } from "../../result.ts";
import type { Form } from "./form.ts";

/** Forms that are recognised, so that the person is told what to do, and not read as prose. */
function unread(name: string, article: string, recognise: (lines: readonly string[]) => boolean): Form {
  const message = `This looks like ${article}. Open it in a browser, copy the text of the article and paste that.`;
  return { name, recognise, read: () => failure("unreadable", message, { form: name }) };
}

/** `<!DOCTYPE html>`, `<html lang="en">`, or tags all over. */
export const html = unread("html", "the source of a web page", (lines) => {
  if (/^ *<(?:!doctype html|html|head|body)\b/i.test(firstLine(lines))) return true;
  return share(lines, /<\/?(?:p|div|span|a|li|td|tr|ul|h[1-6]|script|style)\b[^<>]{0,300}>/gi) > 0.02;
});

/** `<?xml version="1.0"?>`, `<mediawiki xmlns=...>` */
export const xml = unread("xml", "an XML file", (lines) => /^ *<(?:\?xml|mediawiki)\b/i.test(firstLine(lines)));

/** `{{Infobox film`, `[[Ana Ruiz]]`, `'''Night Train'''`, `<ref name="a">` */
export const mediawiki = unread("mediawiki", "the source of a wiki page", (lines) => {
  return share(lines, /\[\[|\{\{|'''|<ref\b/g) > 0.01;
});

function firstLine(lines: readonly string[]): string {
  return lines.find((line) => line.trim() !== "") ?? "";
}

/** Occurrences of the mark per word; fewer than five are an accident. */
function share(lines: readonly string[], mark: RegExp): number {
  let marks = 0;
  let words = 1;
  for (const line of lines) {
    marks += line.match(mark)?.length ?? 0;
    words += line.split(" ").length;
  }
  return marks < 5 ? 0 : marks / words;
}
