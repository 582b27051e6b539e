import type { LeftOut } from "../../formats/model.ts";
import { readRow } from "../read-row.ts";
import type { Row, Table } from "../read-table.ts";
import { type Column, type TableSchema, tableSchema } from "../schema.ts";
import { schemaTroubles } from "./schema-troubles.ts";

/** What could be read of somebody's own table. */
export type OwnTable = {
  /** Null where schema or first line are not sound: then nothing of it can be read. */
  readonly table: Table | null;
  /** Rows that cannot be read, or what is wrong with the schema or the first line; each with its place. */
  readonly left: readonly LeftOut[];
};

/**
 * A table that a person wrote: a schema (JSON as parsed) and the cells of a CSV file, the first row with the columns'
 * names. A row that cannot be read is left out and named; the others are kept. Rows are counted as a spreadsheet counts
 * them, the columns' names being row 1.
 */
export function readOwnTable(schema: unknown, cells: readonly (readonly string[])[]): OwnTable {
  const parsed = tableSchema.safeParse(schema);
  if (!parsed.success) return { table: null, left: schemaTroubles(parsed.error.issues, schema) };
  const top = cells.findIndex((line) => !isEmpty(line));
  const names = (cells[top] ?? []).map((cell) => cell.trim());
  const wrong = headTroubles(names, parsed.data.columns);
  return wrong.length > 0 ? { table: null, left: wrong } : rowsIn(cells, top, names, parsed.data);
}

const isEmpty = (line: readonly string[]) => line.every((cell) => cell.trim() === "");

function headTroubles(names: readonly string[], columns: readonly Column[]): LeftOut[] {
  const declared = new Set(columns.map(({ name }) => name));
  const source = names.join("\t");
  const missing = columns.flatMap(({ name }, index): LeftOut[] => {
    const place = { unit: "schema", number: index + 1 } as const;
    return names.includes(name) ? [] : [{ place, code: "column-missing", detail: name, source }];
  });
  const odd = names.flatMap((name, index): LeftOut[] => {
    const place = { unit: "column", number: index + 1 } as const;
    if (!declared.has(name)) return [{ place, code: "column-unknown", detail: name, source }];
    return names.indexOf(name) < index ? [{ place, code: "column-twice", detail: name, source }] : [];
  });
  return [...missing, ...odd];
}

function rowsIn(
  cells: readonly (readonly string[])[],
  top: number,
  names: readonly string[],
  schema: TableSchema,
): OwnTable {
  const rows: Row[] = [];
  const left: LeftOut[] = [];
  for (const [index, line] of cells.entries()) {
    if (index <= top || isEmpty(line)) continue;
    const place = { unit: "row", number: index + 1 } as const;
    const source = line.join("\t");
    if (line.length !== names.length) {
      left.push({ place, code: "row-cells", detail: `${line.length}`, source });
      continue;
    }
    const { row, problem } = readRow(line, names, schema.columns);
    if (problem === null) rows.push(row);
    else {
      const { code, detail, column, name } = problem;
      left.push({ place, code, detail, source, cell: { column, name } });
    }
  }
  return { table: { schema, rows }, left };
}
