import type { Block, RowCell } from "./blocks.ts";
import type { Cell } from "./model.ts";

const NAME_ENDS = ": ";
const VALUE_ENDS = ", ";
const CELL_ENDS = "; ";

/** A row as one line: `Award: Golden Reel; Recipient: Ana Ruiz, Mary Hale; Result: Won`. */
export function rowBlock(cells: readonly RowCell[]): Extract<Block, { kind: "row" }> {
  const filled = cells.filter(({ values }) => values.length > 0);
  const text = filled.map(({ label, values }) => label + NAME_ENDS + values.join(VALUE_ENDS)).join(CELL_ENDS);
  return { kind: "row", text, cells: filled };
}

/** Where the cells stand in the line that `rowBlock` wrote, which begins at `offset`. */
export function placeCells(cells: readonly RowCell[], offset: number): Cell[] {
  let at = offset;
  return cells.map(({ label, values }) => {
    at += label.length + NAME_ENDS.length;
    const spans = values.map((value) => {
      const start = at;
      at += value.length + VALUE_ENDS.length;
      return { start, end: start + value.length };
    });
    at += CELL_ENDS.length - VALUE_ENDS.length;
    return { label, values: spans };
  });
}

/** The same block with each of its texts changed. */
export function mapTexts(block: Block, change: (text: string) => string): Block {
  if (block.kind !== "row") return { ...block, text: change(block.text) };
  return rowBlock(
    block.cells.map(({ label, values }) => ({
      label: change(label),
      values: values.map(change).filter((value) => value !== ""),
    })),
  );
}
