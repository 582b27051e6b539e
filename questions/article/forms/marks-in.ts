/** How often the mark stands in the text, and how often per word. */
export function marksIn(lines: readonly string[], mark: RegExp): { readonly marks: number; readonly share: number } {
  let marks = 0;
  let words = 1;
  for (const line of lines) {
    marks += line.match(mark)?.length ?? 0;
    words += line.split(" ").length;
  }
  return { marks, share: marks / words };
}
