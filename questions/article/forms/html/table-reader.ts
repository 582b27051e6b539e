import type { RowCell } from "../../blocks.ts";
import type { InfoboxField } from "../../model.ts";
import { decodeEntities } from "../entities.ts";
import { LONGEST_CELL, type RawCell, rowsOfTable } from "../table.ts";
import type { LeavesOut } from "./pieces.ts";

/** What of a page's tables is kept: the box beside an encyclopedia's article, and tables made to be read. */
export type TableKind = "infobox" | "rows";

export function tableKind(attributes: ReadonlyMap<string, string>): TableKind | null {
  const classes = attributes.get("class") ?? "";
  if (/(?:^|\s)infobox(?:\s|$)/.test(classes)) return "infobox";
  return /(?:^|\s)(?:wikitable|tracklist)(?:\s|$)/.test(classes) ? "rows" : null;
}

/** Elements that begin a line in a cell. */
const LINE = /^(?:li|p|div|dd|dt|br)$/;
const VOID = /^(?:br|hr|img|wbr|input|link|meta)$/;

/** Gathers the cells of one table from the tokens between its beginning and its end. */
export class TableReader {
  readonly kind: TableKind;
  readonly #leavesOut: LeavesOut;
  readonly #rows: RawCell[][] = [];
  #cell: { text: string; heads: boolean; rows: number; columns: number } | null = null;
  /** How many tables are open, this one among them: what stands in one inside it is passed over. */
  #depth = 1;
  /** The element that is passed over, and how many of its name are open. */
  #skipped: { readonly name: string; open: number } | null = null;

  constructor(kind: TableKind, leavesOut: LeavesOut) {
    this.kind = kind;
    this.#leavesOut = leavesOut;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "table") this.#depth += 1;
    if (this.#skipped !== null) {
      if (this.#skipped.name === name) this.#skipped.open += 1;
      return;
    }
    if (this.#depth > 1) return;
    if (name === "tr") this.#begin();
    else if (name === "td" || name === "th") this.#beginCell(name === "th", attributes);
    else if (this.#leavesOut(name, attributes) && !VOID.test(name)) this.#skipped = { name, open: 1 };
    else if (LINE.test(name)) this.text("\n", true);
  }

  text(text: string, isLine = false): void {
    if (this.#skipped !== null || this.#depth > 1 || this.#cell === null) return;
    if (this.#cell.text.length < LONGEST_CELL) this.#cell.text += isLine ? text : text.replace(/\s+/g, " ");
  }

  /** Whether the table ends here. */
  close(name: string): boolean {
    if (name === "table") this.#depth -= 1;
    if (this.#depth === 0) {
      this.#endCell();
      return true;
    }
    if (this.#skipped?.name === name && --this.#skipped.open === 0) this.#skipped = null;
    else if (this.#depth === 1 && (name === "td" || name === "th" || name === "tr")) this.#endCell();
    return false;
  }

  rows(): RowCell[][] {
    return rowsOfTable(this.#rows.filter((row) => row.length > 0));
  }

  /** The rows of a box that have a name and a value. */
  fields(): InfoboxField[] {
    return this.#rows.flatMap(([label, value, ...others]) => {
      if (label?.heads !== true || value === undefined || value.heads || others.length > 0) return [];
      const values = value.text.split("\n").filter((line) => /[\p{L}\d]/u.test(line));
      return values.length === 0 ? [] : [{ name: label.text.replaceAll("\n", " "), values }];
    });
  }

  #begin(): void {
    this.#endCell();
    this.#rows.push([]);
  }

  #beginCell(heads: boolean, attributes: ReadonlyMap<string, string>): void {
    this.#endCell();
    const reach = (name: string) => Math.min(Math.max(Number.parseInt(attributes.get(name) ?? "1", 10) || 1, 1), 99);
    const row = attributes.get("scope") === "row" && this.kind === "rows";
    this.#cell = { text: "", heads: heads && !row, rows: reach("rowspan"), columns: reach("colspan") };
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    if (this.#rows.length === 0) this.#rows.push([]);
    const lines = decodeEntities(cell.text).split("\n");
    const text = lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
    this.#rows.at(-1)?.push({ ...cell, text: text.join("\n") });
  }
}
