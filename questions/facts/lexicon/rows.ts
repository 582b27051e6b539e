/** Words that can stand beside one another as answers, row by row: a row holds what is of one time, place or kind. */
export type Rows = readonly (readonly string[])[];

/** One row a line, parted by "|". */
export function rowsIn(list: string): Rows {
  return list
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

/** The row that holds the name, whatever its case; empty where none does. */
export function rowOf(rows: Rows, name: string | undefined): readonly string[] {
  const wanted = name?.toLowerCase();
  return rows.find((row) => row.some((other) => other.toLowerCase() === wanted)) ?? [];
}

/** A pattern for any of them, the longest first. */
export function anyOf(rows: Rows): string {
  return rows
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
