import type { Block } from "../../blocks.ts";
import type { InfoboxField } from "../../model.ts";
import { rowBlock } from "../../rows.ts";
import { decodeEntities } from "../entities.ts";
import { TableReader, tableKind } from "./table-reader.ts";
import type { Token } from "./tokens.ts";

/** Where a block stands: in the body of a wiki's article, in an article, in the main part, or just on the page. */
export const PLACES = ["wiki", "article", "main", "page"] as const;
export type Place = (typeof PLACES)[number];

/** A block with where it stands, and how much of it is text of links, characters. */
export type Piece = { readonly block: Block; readonly place: Place; readonly linked: number };

export type Pieces = {
  readonly pieces: readonly Piece[];
  /** What stood in italics. */
  readonly names: readonly string[];
  /** From the head: `<title>` and the page's own address. */
  readonly title: string;
  readonly address: string;
  /** The fields of the first box beside an article. */
  readonly infobox: readonly InfoboxField[] | undefined;
};

/** Elements that begin and end a block. */
const BLOCK =
  /^(?:p|div|section|article|main|header|body|ul|ol|dl|li|dt|dd|h[1-6]|blockquote|hr|address|center|details|summary|table|tr|td|th|figure)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that another of the same name ends. */
const ENDED_BY_ITSELF = /^(?:p|li|dt|dd|td|th|tr|option)$/;
const ITALIC = /^(?:i|em|cite)$/;

/** Deeper than this an element is not remembered; nor is one looked for farther up when it ends. */
const DEEPEST = 400;
const LONGEST_NAME = 100;
const LONGEST_TITLE = 300;

type Element = { readonly name: string; readonly furniture: boolean; readonly place: Place };

/** Says of an element whether it and all in it is left out. */
export type LeavesOut = (name: string, attributes: ReadonlyMap<string, string>) => boolean;

/** Gathers the blocks of a page from its tokens. */
export function piecesOf(tokens: Iterable<Token>, leavesOut: LeavesOut): Pieces {
  const page = new Page(leavesOut);
  for (const token of tokens) {
    if (token.kind === "text") page.text(token.text);
    else if (token.kind === "open") page.open(token.name, token.attributes);
    else page.close(token.name);
  }
  return page.finish();
}

class Page {
  readonly #leavesOut: LeavesOut;
  readonly #stack: Element[] = [];
  readonly #pieces: Piece[] = [];
  readonly #names: string[] = [];
  #title = "";
  #address = "";
  #gathered = "";
  #linked = 0;
  /** How many elements of these are open. */
  #links = 0;
  #quotes = 0;
  #italicFrom = -1;
  /** The table that is read, its element not on the stack. */
  #table: TableReader | null = null;
  #infobox: readonly InfoboxField[] | undefined;

  constructor(leavesOut: LeavesOut) {
    this.#leavesOut = leavesOut;
  }

  text(text: string): void {
    if (this.#table !== null) {
      this.#table.text(text);
      return;
    }
    const top = this.#stack.at(-1);
    if (top?.name === "title" && this.#title === "") this.#title = plain(text.slice(0, LONGEST_TITLE));
    else if (top?.name !== "title" && top?.furniture !== true) {
      this.#gathered += text.replace(/\s+/g, " ");
      if (this.#links > 0) this.#linked += text.length;
    }
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#table !== null) {
      this.#table.open(name, attributes);
      return;
    }
    if (name === "link" && attributes.get("rel") === "canonical") this.#address ||= attributes.get("href") ?? "";
    if (BLOCK.test(name)) this.#endBlock();
    if (name === "br") this.#gathered += "\n";
    if (name === "q") this.#gathered += '"';
    if (VOID.test(name)) return;
    const kind = name === "table" && this.#leavesOut(name, attributes) ? tableKind(attributes) : null;
    if (kind !== null && this.#stack.at(-1)?.furniture !== true) {
      this.#table = new TableReader(kind, this.#leavesOut);
      return;
    }
    const top = this.#stack.at(-1);
    if (top !== undefined && (top.name === "p" ? BLOCK.test(name) : top.name === name && ENDED_BY_ITSELF.test(name)))
      this.#pop();
    this.#push(name, attributes);
  }

  #push(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#stack.length >= DEEPEST) return;
    const parent = this.#stack.at(-1);
    const furniture = parent?.furniture === true || this.#leavesOut(name, attributes);
    this.#stack.push({ name, furniture, place: placeOf(name, attributes, parent?.place ?? "page") });
    if (name === "a") this.#links++;
    if (name === "blockquote") this.#quotes++;
    if (ITALIC.test(name) && !furniture) this.#italicFrom = this.#gathered.length;
  }

  close(name: string): void {
    if (this.#table !== null) {
      if (this.#table.close(name)) this.#keepTable(this.#table);
      return;
    }
    const at = this.#stack.findLastIndex((element) => element.name === name);
    if (name === "q") this.#gathered += '"';
    if (at === -1) return;
    if (ITALIC.test(name) && this.#italicFrom !== -1) {
      const text = plain(this.#gathered.slice(this.#italicFrom));
      if (text !== "" && text.length <= LONGEST_NAME) this.#names.push(text);
      this.#italicFrom = -1;
    }
    if (BLOCK.test(name)) this.#endBlock();
    while (this.#stack.length > at) this.#pop();
  }

  finish(): Pieces {
    this.#endBlock();
    return {
      pieces: this.#pieces,
      names: this.#names,
      title: this.#title,
      address: this.#address,
      infobox: this.#infobox,
    };
  }

  #keepTable(table: TableReader): void {
    this.#table = null;
    const place = this.#stack.at(-1)?.place ?? "page";
    if (table.kind === "infobox") this.#infobox ??= table.fields();
    else for (const cells of table.rows()) this.#pieces.push({ block: rowBlock(cells), place, linked: 0 });
  }

  #pop(): void {
    const name = this.#stack.pop()?.name;
    if (name === "a") this.#links--;
    if (name === "blockquote") this.#quotes--;
  }

  /** Two line breaks end a paragraph as well. */
  #endBlock(): void {
    const parts = this.#gathered.split(/\n ?\n/).map(plain);
    const linked = this.#linked;
    this.#gathered = "";
    this.#linked = 0;
    this.#italicFrom = -1;
    for (const text of parts) if (text !== "") this.#add(text, linked);
  }

  #add(text: string, linked: number): void {
    const place = this.#stack.at(-1)?.place ?? "page";
    const heading = this.#stack.findLast(({ name }) => /^h[1-6]$/.test(name));
    const item = this.#stack.findLast(({ name }) => BLOCK.test(name))?.name;
    const before = this.#pieces.at(-1);
    if (heading) this.#pieces.push({ block: { kind: "heading", level: Number(heading.name[1]), text }, place, linked });
    else if (this.#quotes === 0) {
      const kind = item === "li" || item === "dt" || item === "dd" ? "item" : "paragraph";
      this.#pieces.push({ block: { kind, text }, place, linked });
    } else {
      // whose words they are stands before them: `Ruiz said:`
      const quoted = /^"/.test(text) ? text : `"${text.replaceAll('"', "'")}"`;
      const joins = before?.block.kind === "paragraph" && /[:,]$/.test(before.block.text);
      if (joins) this.#pieces.pop();
      const whole = joins ? `${before.block.text} ${quoted}` : quoted;
      this.#pieces.push({ block: { kind: "paragraph", text: whole }, place, linked });
    }
  }
}

/** A line's end of the source is a space; two of `<br>` are kept apart before. */
function plain(text: string): string {
  return decodeEntities(text).replace(/\s+/g, " ").trim();
}

function placeOf(name: string, attributes: ReadonlyMap<string, string>, around: Place): Place {
  if (around === "wiki" || /\bmw-parser-output\b/.test(attributes.get("class") ?? "")) return "wiki";
  const isArticle = name === "article" || attributes.get("itemprop") === "articleBody";
  if (around === "article" || isArticle) return "article";
  return around === "main" || name === "main" || attributes.get("role") === "main" ? "main" : "page";
}
