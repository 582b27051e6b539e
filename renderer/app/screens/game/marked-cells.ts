import type { Proof, Range } from "../../../../questions/model.ts";

type RowProof = Extract<Proof, { kind: "row" }>;
export type MarkedCell = { readonly label: string; readonly value: string; readonly mark: Range | null };

/** The cells of a row with the mark in the one that it belongs to: the line of the row is "Label: value; Label: value". */
export function markedCells({ row, sentence, mark }: RowProof): MarkedCell[] {
  let at = 0;
  return Object.entries(row).map(([label, value]) => {
    const start = sentence.indexOf(`${label}: ${value}`, at) + label.length + 2;
    const found = start >= label.length + 2;
    if (found) at = start + value.length;
    const inside = found && mark !== null && mark[0] >= start && mark[1] <= start + value.length;
    return { label, value, mark: inside ? [mark[0] - start, mark[1] - start] : null };
  });
}
