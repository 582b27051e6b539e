/**
 * A spreadsheet runs a cell that begins like a formula. Such a text gets an apostrophe before it, and one that has
 * apostrophes there already gets one more, so that taking one away gives the text back.
 */
export function safeCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function textOfCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Several texts in one cell: "Metropolis | M". */
export function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join(" | ");
}

export function parted(cell: string): string[] {
  const parts = cell.match(/(?:[^\\|]|\\[\s\S])+/g) ?? [];
  return parts.map((part) => part.replace(/\\([\s\S])/g, "$1").trim()).filter((part) => part !== "");
}
