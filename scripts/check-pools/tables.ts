import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of a table, by column name. A missing column reads as "". */
export type Line = (column: string) => string;

/** Fields of one line of CSV: quoted fields may hold commas and doubled quotes. `a,"b, c"` gives a and b, c. */
function csvFields(line: string): readonly string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, bare]) => (quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"')));
}

/** A CSV or TSV file as lines; the first one names the columns. No field of these tables spans lines. */
export function readTable(folder: string, file: string): readonly Line[] {
  const split = file.endsWith(".tsv") ? (line: string) => line.split("\t") : csvFields;
  const [header = "", ...lines] = readFileSync(join(folder, file), "utf8").trimEnd().split(/\r?\n/);
  const columns = new Map(split(header).map((name, index) => [name, index]));
  return lines.map((line) => {
    const fields = split(line);
    return (column) => fields[columns.get(column) ?? -1]?.trim() ?? "";
  });
}

/** The first four digits in a row: "1927/28" is 1927; null where there are none. */
export function yearOf(cell: string): number | null {
  const digits = /\d{4}/.exec(cell)?.[0];
  return digits === undefined ? null : Number(digits);
}
