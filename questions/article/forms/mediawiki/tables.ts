import { LABEL, ROW, VALUE } from "./marks.ts";

type RawCell = { readonly text: string; readonly heads: boolean; readonly rows: number; readonly columns: number };

/** What is larger is no table that anybody reads. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 20;
const LONGEST_CELL = 400;

/** Columns that say something of a film; a table with fewer than two of them is left out. */
const TELLING =
  /^(?:award|awards|award(?:ing)? body|body|ceremony|organi[sz]ation|association|event|festival|category|nominee|recipient|result|outcome|song|title|track|singer|artist|performer|performed by|playback|vocals|music|composer|lyrics|lyricist|role|character|actor|actress|cast|distributor)(?:s|\(s\))?(?: and (?:nominees|recipients|winners)(?:\(s\))?)?$/i;

/** The rows of a table as lines for `rowOfLine`, its cells already without links and templates; nothing where it tells nothing. */
export function tableLines(source: string): string {
  const grid = gridOf(rawRows(source));
  const head = grid.findIndex((row) => isHead(row));
  const labels = grid[head]?.map(({ text }) => text.replace(/\s+/g, " ").trim()) ?? [];
  if (labels.filter((label) => TELLING.test(label)).length < 2) return "";
  const lines = grid.slice(head + 1).flatMap((row) => (isHead(row) ? [] : lineOf(row, labels)));
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}

function lineOf(row: readonly RawCell[], labels: readonly string[]): string[] {
  const cells = row.slice(0, labels.length).map(({ text }, column) => rowCell(labels[column] ?? "", text.split("\n")));
  return cells.filter((cell) => cell !== "").length < 2 ? [] : [ROW + cells.join("")];
}

/** A cell of a line for `rowOfLine`. */
export function rowCell(label: string, values: readonly string[]): string {
  const filled = values.map((value) => value.trim()).filter((value) => /[\p{L}\d]/u.test(value));
  return label === "" || filled.length === 0 ? "" : LABEL + label + filled.map((value) => VALUE + value).join("");
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

/** `|-` begins a row, `!` and `|` a cell, `!!` and `||` another on the same line; other lines go on with the last cell. */
function rawRows(source: string): RawCell[][] {
  const rows: RawCell[][] = [[]];
  const [, ...lines] = source.split("\n");
  for (const raw of lines) {
    const line = raw.trim();
    const row = rows.at(-1) ?? [];
    if (line.startsWith("|-")) rows.push([]);
    else if (line.startsWith("|+") || line.startsWith(ROW)) continue;
    else if (line.startsWith("!"))
      row.push(
        ...line
          .slice(1)
          .split(/!!|\|\|/)
          .map((text) => cellOf(text, true)),
      );
    else if (line.startsWith("|"))
      row.push(
        ...line
          .slice(1)
          .split("||")
          .map((text) => cellOf(text, false)),
      );
    else continueLast(row, line);
  }
  return rows.filter((row) => row.length > 0);
}

function continueLast(row: RawCell[], line: string): void {
  const last = row.pop();
  if (last !== undefined) row.push({ ...last, text: `${last.text}\n${line}`.slice(0, LONGEST_CELL) });
}

/** `rowspan="2" | Ana Ruiz` */
function cellOf(source: string, heads: boolean): RawCell {
  const [, attributes = ""] = /^([^|]{0,300}=[^|]{0,300})\|/.exec(source) ?? [];
  const text = source.slice(attributes === "" ? 0 : attributes.length + 1).trim();
  const reach = (name: string) => Number(new RegExp(`${name} *= *"? *(\\d{1,2})`, "i").exec(attributes)?.[1] ?? 1) || 1;
  return {
    text: text.slice(0, LONGEST_CELL),
    // the first cell of a row may be marked as its head
    heads: heads && !/scope *= *"?row/i.test(attributes),
    rows: reach("rowspan"),
    columns: reach("colspan"),
  };
}
