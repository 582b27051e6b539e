import { linkText } from "./links.ts";
import { tableLines } from "./tables.ts";
import { templateText } from "./templates/index.ts";
import { trackLines } from "./track-listing.ts";

/** Whatever is opened deeper than this stays as it stands: every level costs a copy of what is in it. */
const DEEPEST = 40;

/** Where something begins or ends. A line's end matters for what must begin a line. */
const TOKEN = /\{\{|\}\}|\[\[|\]\]|(?<=^|\n)[ :]{0,20}\{\||(?<=^|\n) {0,20}\|\}|\||\n/g;
/** What stands after a line's end: nothing up to the next one, or a heading. */
const BREAK = /[^\S\n]*(?:\n|(=)[^\n]*=[^\S\n]*(?:\n|$))/y;

type Kind = "page" | "template" | "link" | "table";
type Frame = { readonly kind: Kind; readonly parts: string[] };

/** The mark that opened it, for what is never closed. A table's cells are no prose even then. */
const OPENER: Readonly<Record<Kind, string>> = { page: "", template: "{{", link: "[[", table: "" };

/** Told of each template with its parts, its name first, before it is turned into text. */
export type OnTemplate = (parts: readonly string[]) => void;

/**
 * Turns templates, links and tables into what they read as, from the inside outwards, in one pass. What is
 * opened and never closed ends at the next heading, a link at the end of its paragraph, and stays as it stands.
 */
export function expand(source: string, onTemplate: OnTemplate): string {
  const stack: Frame[] = [];
  const page: Frame = { kind: "page", parts: [""] };
  const top = () => stack.at(-1) ?? page;
  const open = (kind: Kind, mark: string) => {
    if (stack.length < DEEPEST) stack.push({ kind, parts: [""] });
    else append(top(), mark);
  };
  /** Ends what is open on top and adds it to what is open below. */
  const end = (closed: boolean) => {
    const frame = stack.pop();
    if (frame) append(top(), closed ? textOf(frame, onTemplate) : unclosed(frame));
  };
  /** An end of nothing, `Indian]]]]`, is a slip of the pen, and is left out. */
  const close = (kind: Kind) => {
    // links that were never closed end with the template around them
    if (stack.findLast((frame) => frame.kind !== "link")?.kind === kind) while (top().kind === "link") end(false);
    if (top().kind === kind) end(true);
  };
  let done = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    append(top(), source.slice(done, index));
    done = index + token.length;
    if (token === "{{") open("template", token);
    else if (token === "[[") open("link", token);
    else if (token === "}}") close("template");
    else if (token === "]]") close("link");
    else if (token === "|") divide(top());
    else if (token === "\n") {
      const ends = breakAt(source, done);
      while (ends === "heading" ? stack.length > 0 : ends === "paragraph" && top().kind === "link") end(false);
      append(top(), token);
    } else if (token.endsWith("{|")) open("table", token);
    else if (source[done] === "}" && top().kind === "template") {
      // `|}}` at the beginning of a line ends a template whose last argument is empty
      divide(top());
      close("template");
      done++;
    } else closeTable(stack, end);
  }
  append(top(), source.slice(done));
  while (stack.length > 0) end(false);
  return page.parts.join("|");
}

function breakAt(source: string, at: number): "heading" | "paragraph" | null {
  BREAK.lastIndex = at;
  const found = BREAK.exec(source);
  if (found === null) return null;
  return found[1] === "=" ? "heading" : "paragraph";
}

/** `|}`: whatever was opened in the table and never closed ends with it. */
function closeTable(stack: readonly Frame[], end: (closed: boolean) => void): void {
  if (!stack.some(({ kind }) => kind === "table")) return;
  while (stack.at(-1)?.kind !== "table") end(false);
  end(true);
}

function append(frame: Frame, text: string): void {
  frame.parts[frame.parts.length - 1] += text;
}

function divide(frame: Frame): void {
  if (frame.kind === "template" || frame.kind === "link") frame.parts.push("");
  else append(frame, "|");
}

function textOf({ kind, parts }: Frame, onTemplate: OnTemplate): string {
  if (kind === "link") return linkText(parts);
  if (kind === "table") return tableLines(parts.join("|"));
  if (kind === "page") return "";
  onTemplate(parts);
  return trackLines(parts) || templateText(parts);
}

function unclosed({ kind, parts }: Frame): string {
  return kind === "table" ? "" : OPENER[kind] + parts.join("|");
}
