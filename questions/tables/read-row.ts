import type { Column } from "./schema.ts";

/** A row by its columns: each has its values, none where the cell is empty. */
export type Row = Readonly<Record<string, readonly string[]>>;

export const CELL_CODES = ["cell-empty", "cell-no-year", "cell-twice", "cell-too-long"] as const;
type CellCode = (typeof CELL_CODES)[number];

/** What is wrong with one cell. */
export type CellProblem = {
  readonly code: CellCode;
  /** The column's name in the schema. */
  readonly name: string;
  /** The column's place in the line, from 1. */
  readonly column: number;
  /** What stands there, as far as that tells anything. */
  readonly detail: string;
};

/** The longest value, characters: an option of a question can be no longer. */
export const LONGEST_CELL = 200;

/** 1954 | 1927/28 */
const YEAR = /^\d{4}(?:\/\d{2})?$/;

/** A line of a table by the names that its first line gives the columns, and the first cell that cannot be read. */
export function readRow(
  line: readonly string[],
  names: readonly string[],
  columns: readonly Column[],
): { readonly row: Row; readonly problem: CellProblem | null } {
  const row = Object.fromEntries(
    columns.map((column) => [column.name, valuesIn(line[names.indexOf(column.name)], column)]),
  );
  const problems = columns.flatMap((column): CellProblem[] => {
    const found = problemIn(row[column.name] ?? [], column);
    return found === null ? [] : [{ ...found, name: column.name, column: names.indexOf(column.name) + 1 }];
  });
  return { row, problem: problems.toSorted((a, b) => a.column - b.column)[0] ?? null };
}

function valuesIn(cell: string | undefined, { list }: Column): string[] {
  const text = (cell ?? "").trim();
  return (list ? text.split("|") : [text]).map((value) => value.trim()).filter((value) => value !== "");
}

function problemIn(
  values: readonly string[],
  { type, optional, list, hidden }: Column,
): Pick<CellProblem, "code" | "detail"> | null {
  if (values.length === 0) return optional ? null : { code: "cell-empty", detail: "" };
  const odd = type === "year" ? values.find((value) => !YEAR.test(value)) : undefined;
  if (odd !== undefined) return { code: "cell-no-year", detail: odd.slice(0, LONGEST_CELL) };
  const twice = values.find((value, place) => list && values.indexOf(value) < place);
  if (twice !== undefined) return { code: "cell-twice", detail: twice };
  const long = hidden ? undefined : values.find((value) => value.length > LONGEST_CELL);
  return long === undefined ? null : { code: "cell-too-long", detail: `${long.slice(0, 40)}…` };
}
