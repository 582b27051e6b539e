import type { RowCell } from "../blocks.ts";

/** A cell as it stands in the source of a table: its text, a line for each of its values, and how far it reaches. */
export type RawCell = {
  readonly text: string;
  readonly heads: boolean;
  readonly rows: number;
  readonly columns: number;
};

/** What is larger is no table that anybody reads. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 20;
export const LONGEST_CELL = 400;

/** Columns that say something of a film; a table with fewer than two of them is left out. */
const TELLING =
  /^(?:award|awards|award(?:ing)? body|body|ceremony|organi[sz]ation|association|event|festival|category|nominee|recipient|result|outcome|song|title|track|singer|artist|performer|performed by|playback|vocals|music|composer|lyrics|lyricist|(?:main |principal )?role|character|character name|(?:original |japanese |voice |japanese voice )?(?:actor|actress|cast)|japanese|distributor)(?:s|\(s\))?(?: and (?:nominees|recipients|winners)(?:\(s\))?)?$/i;

/** The rows of a table by its columns' heads; none where it tells nothing of a film. */
export function rowsOfTable(source: readonly (readonly RawCell[])[]): RowCell[][] {
  const grid = gridOf(source);
  const head = grid.findIndex((row) => isHead(row));
  const labels = grid[head]?.map(({ text }) => text.replace(/\s+/g, " ").trim()) ?? [];
  const rows = grid.slice(head + 1).filter((row) => !isHead(row));
  if (labels.filter((label) => TELLING.test(label)).length < 2 || !isTrue(labels, rows)) return [];
  return rows.map((row) => cellsOf(row, labels)).filter((cells) => cells.length > 1);
}

function cellsOf(row: readonly RawCell[], labels: readonly string[]): RowCell[] {
  return row.slice(0, labels.length).flatMap(({ text }, column) => {
    const label = labels[column] ?? "";
    const values = text
      .split("\n")
      .map((value) => value.trim())
      .filter((value) => /[\p{L}\d]/u.test(value));
    return !/\p{L}/u.test(label) || values.length === 0 ? [] : [{ label, values }];
  });
}

/** Years stand under "Year": else the heads have slipped, and no cell can be trusted to stand under its own. */
function isTrue(labels: readonly string[], rows: readonly (readonly RawCell[])[]): boolean {
  const year = labels.findIndex((label) => /^years?$/i.test(label));
  return year < 0 || rows.some((row) => /(?:18|19|20)\d\d/.test(row[year]?.text ?? ""));
}

/** More than one cell, and either all marked as heads or, short and without figures, where no row is. */
function isHead(row: readonly RawCell[]): boolean {
  const texts = new Set(row.map(({ text }) => text));
  return texts.size > 1 && row.every(({ heads }) => heads);
}

/** Rows with every cell that reaches over several rows or columns put into each of them. */
function gridOf(rows: readonly (readonly RawCell[])[]): RawCell[][] {
  const reaching: { cell: RawCell; left: number }[] = [];
  const marked = rows.some((row) => isHead(row));
  return rows.slice(0, MOST_ROWS).map((row, index) => {
    const out: RawCell[] = [];
    const queue = [...row];
    for (let column = 0; column < MOST_COLUMNS; column += 1) {
      const above = reaching[column];
      if (above !== undefined && above.left > 0) {
        above.left -= 1;
        out.push({ ...above.cell, heads: false });
        continue;
      }
      const cell = queue.shift();
      if (cell === undefined) break;
      for (let width = 0; width < cell.columns && column + width < MOST_COLUMNS; width += 1) {
        out.push(marked || index > 0 ? cell : { ...cell, heads: true });
        reaching[column + width] = { cell, left: cell.rows - 1 };
      }
      column += cell.columns - 1;
    }
    return out;
  });
}
