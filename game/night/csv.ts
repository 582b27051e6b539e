type Cell = string | number | null | readonly (string | number)[];

/**
 * Rows as CSV (RFC 4180): the names of the fields, then a line each; a list has its values apart by spaces. What a
 * spreadsheet would take for a formula gets an apostrophe before it: names come from phones.
 */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => field(row[name] ?? null)));
  return [names, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

/** `Ada, "the" Great` -> `"Ada, ""the"" Great"`, `=1+1` -> `'=1+1` */
function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join(" ");
  const plain = /^[=+\-@\t\r]/.test(text) && typeof cell === "string" ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
