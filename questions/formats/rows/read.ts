import { DATED } from "../../key.ts";
import { failure, ok, type Result } from "../../result.ts";
import { collect } from "../collect.ts";
import type { Asked, Candidate, Option, Read } from "../model.ts";
import { oneLine } from "../plain.ts";
import { parted } from "./cells.ts";
import { type Column, headingsIn } from "./columns.ts";

type Cells = { readonly column: Column; readonly text: string }[];

/**
 * A table whose first named row says what its columns hold: CSV, TSV, and spreadsheets such as Kahoot's. What stands over
 * that row is passed over. Fails with `no-headings`.
 */
export function readRows(rows: readonly (readonly string[])[]): Result<Read, "no-headings"> {
  const found = headingsIn(rows);
  if (found === null) {
    return failure(
      "no-headings",
      "No row names the columns. Put a row on top: question, option 1, option 2, ..., correct.",
    );
  }
  const candidates = rows.slice(found.at + 1).flatMap((row, index): Candidate[] => {
    // numbers or colours beside empty rows, as templates have them, are no questions
    if (row.every((cell, at) => !found.columns[at] || cell.trim() === "")) return [];
    return [candidateOf(row, found.columns, found.at + index + 2)];
  });
  return ok(collect(null, candidates));
}

function candidateOf(row: readonly string[], columns: readonly (Column | null)[], number: number): Candidate {
  const cells: Cells = columns.flatMap((column, index) => {
    const text = row[index] ?? "";
    return column === null ? [] : [{ column, text }];
  });
  return {
    place: { unit: "row", number },
    source: row.map((cell) => oneLine(cell)).join("\t"),
    prompt: oneLine(cell(cells, "prompt")),
    asked: askedBy(cells),
    clues: parted(cell(cells, "clues")).map(oneLine),
    topic: oneLine(cell(cells, "topic")),
    difficulty: cell(cells, "difficulty"),
    tags: parted(cell(cells, "tags")).map(oneLine),
    lang: cell(cells, "lang").trim(),
    note: oneLine(cell(cells, "note")),
  };
}

function cell(cells: Cells, holds: Column["holds"]): string {
  return cells.find(({ column, text }) => column.holds === holds && text !== "")?.text ?? "";
}

function askedBy(cells: Cells): Asked {
  const kind = cell(cells, "kind").trim().toLowerCase();
  const right = cell(cells, "right").trim();
  const options = optionsIn(cells);
  switch (kind) {
    case "typed":
      return { kind: "typed", accepted: parted(cell(cells, "accepted") || right).map(oneLine) };
    case "number":
      return numberIn(cells);
    case "timeline":
      return { kind: "timeline", dated: parted(cell(cells, "accepted")).map(oneLine).map(datedIn) };
    case "truth":
      return truthOf(right);
    case "several":
      return { kind: "options", options: marked(options, right), several: true };
    default:
      return guessed(cells, options, right);
  }
}

/** Without a word about its kind: by which columns are filled. */
function guessed(cells: Cells, options: readonly string[], right: string): Asked {
  if (cell(cells, "accepted") !== "") return { kind: "typed", accepted: parted(cell(cells, "accepted")).map(oneLine) };
  if (options.length === 0 && cell(cells, "value") !== "") return numberIn(cells);
  if (options.length === 0 && /^(?:true|false)$/i.test(right)) return truthOf(right);
  const wrong = cells.filter(({ column }) => column.holds === "wrong").map(({ text }) => oneLine(text));
  if (wrong.some((text) => text !== "")) {
    const all = [{ text: oneLine(right), right: true }, ...wrong.map((text) => ({ text, right: false }))];
    return { kind: "options", options: all };
  }
  return { kind: "options", options: marked(options, right) };
}

/** "1922 Nosferatu" */
function datedIn(line: string): { year: number; text: string } {
  const [, year, text] = DATED.exec(line) ?? [];
  return year === undefined || text === undefined ? { year: Number.NaN, text: line } : { year: Number(year), text };
}

function truthOf(right: string): Asked {
  const word = /^(?:(true|yes|1)|(false|no|0))$/i.exec(right);
  return word === null ? { kind: "options", options: [] } : { kind: "truth", answer: word[1] !== undefined };
}

function numberIn(cells: Cells): Asked {
  const value = numberOf(cell(cells, "value")) ?? Number.NaN;
  return {
    kind: "number",
    value,
    tolerance: numberOf(cell(cells, "tolerance")) ?? 0,
    unit: oneLine(cell(cells, "unit")),
    nearness: /^(?:true|yes|1)$/i.test(cell(cells, "nearness").trim()),
  };
}

function numberOf(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

/** By their places; a gap in the columns stays one, so that "3" still means the third. */
function optionsIn(cells: Cells): string[] {
  const options: string[] = [];
  for (const { column, text } of cells) if (column.holds === "option") options[column.place] = oneLine(text);
  return Array.from(options, (option) => option ?? "");
}

/** "2", "1,3", "B", "a; c", or the option itself. */
function marked(options: readonly string[], right: string): Option[] {
  const whole = oneLine(right);
  const named = options.includes(whole) && whole !== "" ? [options.indexOf(whole)] : placesIn(right, options);
  return options.map((text, index) => ({ text, right: named.includes(index) }));
}

function placesIn(right: string, options: readonly string[]): number[] {
  return right.split(/[,;|]/).flatMap((part) => {
    const mark = part.trim();
    if (/^[1-9]$/.test(mark)) return [Number(mark) - 1];
    if (/^[a-f]$/i.test(mark)) return [mark.toLowerCase().charCodeAt(0) - "a".charCodeAt(0)];
    const at = options.indexOf(oneLine(mark));
    return at < 0 ? [] : [at];
  });
}
