import { failure, ok, type Result } from "../result.ts";
import { type CellProblem, type Row, readRow } from "./read-row.ts";
import { type TableSchema, tableSchema } from "./schema.ts";

export type { Row } from "./read-row.ts";

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
    const { row, problem } = readRow(line, names, columns);
    const why =
      line.length === names.length ? problem && worded(problem) : "it has another number of cells than the first";
    if (why !== null) return failure("bad-row", `Line ${index + 2} cannot be read: ${why}.`, { line: index + 2 });
    rows.push(row);
  }
  return ok({ schema: parsed.data, rows });
}

const WORDS: Readonly<Record<CellProblem["code"], string>> = {
  "cell-empty": "is empty",
  "cell-no-year": "holds no year",
  "cell-twice": "says one thing twice",
  "cell-too-long": "is too long",
};

const worded = ({ code, name }: CellProblem) => `“${name}” ${WORDS[code]}`;

/** "1927/28" is 1927; null where the column is empty. */
export function yearOf(row: Row, column: string | undefined): number | null {
  const [text] = column === undefined ? [] : (row[column] ?? []);
  return text === undefined ? null : Number(text.slice(0, 4));
}

/** "Ana Ruiz", "Ana Ruiz and Mary Hale", "Ana Ruiz, Mary Hale and Otto Brandt" */
export function spoken(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? "") : `${values.slice(0, -1).join(", ")} and ${values.at(-1)}`;
}
