/** What a reader writes into the row of one question. */
export type Filled = { readonly answer: string; readonly points: readonly string[]; readonly note: string };

/** Fills the rows of a sheet in, as a reader would with an editor. Rows beyond what is given stay empty. */
export function fill(sheet: string, rows: readonly Filled[]): string {
  return sheet.replace(/^\| (\d+) \|.*$/gm, (line, number: string) => {
    const row = rows[Number(number) - 1];
    if (row === undefined) return line;
    return `| ${[number, row.answer, ...row.points, row.note.replaceAll("|", "\\|")].join(" | ")} |`;
  });
}

export const YES = Array.from({ length: 10 }, () => "y");
export const accepted: Filled = { answer: "A", points: YES, note: "" };

/** A row that refuses one point, counted from 1. */
export function refusing(point: number, note = ""): Filled {
  return { answer: "B", points: YES.map((yes, index) => (index === point - 1 ? "n" : yes)), note };
}
