import { toCsv } from "../../../../game/night/csv.ts";

export type Value = string | number | null;

export type Column = {
  readonly name: string;
  /** How a value reads; files carry it as it is. */
  readonly show?: (value: Value) => string;
};

/** What a chart draws, as rows: its table view and its file are both made of this. */
export type Table = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Value[])[] };

/** As a file for a spreadsheet. Where there are no rows, the names of the columns stand alone. */
export function csvOf({ columns, rows }: Table): string {
  const record = (row: readonly Value[]) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null]));
  if (rows.length === 0) return `${toCsv([record([])]).split("\r\n")[0]}\r\n`;
  return toCsv(rows.map(record));
}

export function cellText({ show }: Column, value: Value): string {
  if (show !== undefined) return show(value);
  return value === null ? "" : String(value);
}
