/**
 * The pools are tables in template strings: one row a line, fields between bars, lines that begin with # are headings.
 * Strings cost the compiler nothing and are split the first time that somebody asks.
 */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|"));
}

/** Makes the value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** A name and its aliases: "Wong Kar-wai/Wong Kar Wai". The first one is how it is shown. */
export function namesIn(cell: string): { readonly name: string; readonly aliases: readonly string[] } {
  const [name = "", ...aliases] = cell.split("/");
  return { name, aliases };
}

/** A list in one cell: "director,writer". An empty cell is an empty list. */
export function listIn(cell: string, separator = ","): readonly string[] {
  return cell === "" ? [] : cell.split(separator);
}

/** "1926-1970", "1995-" (no last year known), "1932" (the first alone). A year that is not known is null. */
export function yearsIn(cell: string): { readonly from: number | null; readonly to: number | null } {
  const [from = "", to = ""] = cell.split("-");
  return { from: yearIn(from), to: yearIn(to) };
}

export function yearIn(cell: string): number | null {
  if (cell === "") return null;
  const year = Number(cell);
  if (!Number.isInteger(year)) throw new Error(`A pool has "${cell}" where a year belongs.`);
  return year;
}

/** The cell as one of the allowed words; anything else is a mistake in a pool. */
export function wordIn<Word extends string>(cell: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === cell);
  if (found === undefined) throw new Error(`A pool has "${cell}" where one of ${words.join(", ")} belongs.`);
  return found;
}

/** How well known, from 3 (everybody has heard of it) to 1 (known to those who care). */
export type Prominence = 1 | 2 | 3;

export function prominenceIn(cell: string): Prominence {
  if (cell === "1") return 1;
  if (cell === "2") return 2;
  if (cell === "3") return 3;
  throw new Error(`A pool has "${cell}" where a prominence from 1 to 3 belongs.`);
}
