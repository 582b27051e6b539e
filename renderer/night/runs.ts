/** A piece of text, and whether it stands out. */
export type Run = { readonly text: string; readonly marked: boolean };

/**
 * Cuts a text at ranges that are in order and do not overlap; one that reaches beyond the text is cut short.
 *
 *     runsOf("Who directed Her?", [[13, 16]]) -> "Who directed ", "Her" (marked), "?"
 */
export function runsOf(text: string, ranges: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start < from || end <= start) continue;
    runs.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
    from = end;
  }
  runs.push({ text: text.slice(from), marked: false });
  return runs.filter((run) => run.text !== "");
}
