import { LONGEST_CELL, type RawCell, rowsOfTable } from "../table.ts";
import { LABEL, ROW, VALUE } from "./marks.ts";

/** The rows of a table as lines for `linesToBlocks`, its cells already without links and templates. */
export function tableLines(source: string): string {
  const lines = rowsOfTable(rawRows(source)).map(
    (cells) => ROW + cells.map(({ label, values }) => rowCell(label, values)).join(""),
  );
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}

/** A cell of such a line; nothing where nothing stands in it. */
export function rowCell(label: string, values: readonly string[]): string {
  const filled = values.map((value) => value.trim()).filter((value) => /[\p{L}\d]/u.test(value));
  return label === "" || filled.length === 0 ? "" : LABEL + label + filled.map((value) => VALUE + value).join("");
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
