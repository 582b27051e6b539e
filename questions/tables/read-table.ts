import { failure, ok, type Result } from "../result.ts";
import { type Column, type TableSchema, tableSchema } from "./schema.ts";

/** A row by its columns: each has its values, none where the cell is empty. */
export type Row = Readonly<Record<string, readonly string[]>>;

export type Table = { readonly schema: TableSchema; readonly rows: readonly Row[] };

export type TableCode = "bad-schema" | "bad-columns" | "bad-row";

/**
 * A table from its schema (JSON as parsed) and the cells of its CSV, the first row with the columns' names. Fails with
 * `bad-schema`, `bad-columns` (one is missing or unknown) or `bad-row`, with its line from 1.
 */
export function readTable(schema: unknown, cells: readonly (readonly string[])[]): Result<Table, TableCode> {
  const parsed = tableSchema.safeParse(schema);
  if (!parsed.success) return failure("bad-schema", `The table's schema is not sound: ${parsed.error.message}`);
  const [head = [], ...lines] = cells.filter((line) => line.some((cell) => cell.trim() !== ""));
  const { columns } = parsed.data;
  const names = head.map((cell) => cell.trim());
  const odd =
    columns.find(({ name }) => !names.includes(name))?.name ??
    names.find((name) => columns.every((column) => column.name !== name));
  if (odd !== undefined) return failure("bad-columns", `The column “${odd}” does not stand in both table and schema.`);
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const row = Object.fromEntries(
      columns.map((column) => [column.name, valuesIn(line[names.indexOf(column.name)], column)]),
    );
    const problem =
      line.length === names.length ? problemIn(row, columns) : "it has another number of cells than the first";
    if (problem !== null)
      return failure("bad-row", `Line ${index + 2} cannot be read: ${problem}.`, { line: index + 2 });
    rows.push(row);
  }
  return ok({ schema: parsed.data, rows });
}

function valuesIn(cell: string | undefined, { list }: Column): string[] {
  const text = (cell ?? "").trim();
  return (list ? text.split("|") : [text]).map((value) => value.trim()).filter((value) => value !== "");
}

function problemIn(row: Row, columns: readonly Column[]): string | null {
  for (const { name, type, optional, list } of columns) {
    const values = row[name] ?? [];
    if (values.length === 0 && !optional) return `“${name}” is empty`;
    if (type === "year" && !values.every((value) => YEAR.test(value))) return `“${name}” holds no year`;
    if (list && new Set(values).size < values.length) return `“${name}” says one thing twice`;
  }
  return null;
}

/** 1954 | 1927/28 */
const YEAR = /^\d{4}(?:\/\d{2})?$/;

/** "1927/28" is 1927; null where the column is empty. */
export function yearOf(row: Row, column: string | undefined): number | null {
  const [text] = column === undefined ? [] : (row[column] ?? []);
  return text === undefined ? null : Number(text.slice(0, 4));
}

/** "Ana Ruiz", "Ana Ruiz and Mary Hale", "Ana Ruiz, Mary Hale and Otto Brandt" */
export function spoken(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? "") : `${values.slice(0, -1).join(", ")} and ${values.at(-1)}`;
}
