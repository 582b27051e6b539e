import type { LeftOut } from "../../questions/formats/model.ts";
import { type FieldChoice, guessedFields, type Notes } from "../../questions/formats/notes.ts";
import { hashId } from "../../questions/hash.ts";
import type { Question } from "../../questions/model.ts";
import { ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { type ImportPreview, PREVIEWED } from "../api/contract/files.ts";
import { type Imported, importFile, importNotes, importRows } from "./import-file.ts";
import type { ImportHead } from "./import-messages.ts";

/** Characters of what was left out that a preview shows; the saved file has all of it. */
const SOURCE = 400;
/** Rows of more or longer cells are mended in the file itself. */
const MOST_CELLS = 200;
const LONGEST_CELL = 2000;

export type FieldChoices = readonly ({ readonly id: string } & FieldChoice)[];

/** A file of questions that was read and waits for a decision. */
export type QuestionFile = {
  readonly preview: () => ImportPreview;
  /** Takes other fields of a deck as question and answer. */
  readonly choose: (choices: FieldChoices) => ImportPreview;
  /** Reads a row of a table with other words in it; whatever else is read as it was. */
  readonly mend: (row: number, cells: readonly string[]) => ImportPreview;
  /** What was left out, each under its place and reason, to be mended. */
  readonly leftOut: () => { readonly name: string; readonly text: string };
  /** Its id follows from the title and the questions: the same file kept twice is one pack. */
  readonly head: (title: string) => ImportHead;
  readonly questions: () => readonly Question[];
};

export function readQuestionFile(importId: string, name: string, bytes: Uint8Array): Result<QuestionFile, FailureCode> {
  const read = importFile(bytes, name);
  if (!read.ok) return read;
  let imported: Imported = read.value;
  let choices = new Map((imported.notes?.types ?? []).map((type) => [type.id, guessedFields(type)]));
  const preview = () => previewOf(importId, name, imported, choices);
  return ok({
    preview,
    choose: (chosen) => {
      if (imported.notes !== null) {
        choices = new Map(chosen.map(({ id, ...fields }) => [id, fields]));
        imported = importNotes(imported.notes, choices);
      }
      return preview();
    },
    mend: (row, cells) => {
      const { rows } = imported;
      if (rows !== null && row <= rows.length) imported = importRows(imported, rows.with(row - 1, cells));
      return preview();
    },
    leftOut: () => leftOutFile(name, imported.read.leftOut),
    head: (title) => ({ id: idOfPack(title, imported.read.questions), sources: [], article: null, report: null }),
    questions: () => imported.read.questions,
  });
}

export function idOfPack(title: string, questions: readonly Question[]): string {
  return hashId(JSON.stringify([title, questions.map(({ id }) => id)]));
}

function previewOf(
  importId: string,
  name: string,
  { format, read, notes, rows }: Imported,
  choices: ReadonlyMap<string, FieldChoice>,
): ImportPreview {
  return {
    importId,
    format,
    title: read.title ?? baseOf(name),
    kept: read.questions.length,
    losses: read.losses,
    questions: read.questions.slice(0, PREVIEWED),
    ...leftOutOf(read.leftOut, rows),
    table: null,
    noteTypes: typesOf(notes, choices),
  };
}

function typesOf(notes: Notes | null, choices: ReadonlyMap<string, FieldChoice>): ImportPreview["noteTypes"] {
  return (notes?.types ?? []).map((type) => ({
    ...type,
    fields: [...type.fields],
    ...(choices.get(type.id) ?? guessedFields(type)),
  }));
}

/** What of a preview tells of the left-out part. */
export function leftOutOf(
  leftOut: readonly LeftOut[],
  rows: readonly (readonly string[])[] | null,
): Pick<ImportPreview, "leftOut" | "left" | "heads" | "reasons"> {
  const heads = rows?.find((row) => row.some((cell) => cell.trim() !== "")) ?? [];
  const cellsOf = ({ place: { unit, number } }: LeftOut) => {
    const row = unit === "row" ? rows?.[number - 1] : undefined;
    return row === undefined || row.length > MOST_CELLS || row.some((cell) => cell.length > LONGEST_CELL)
      ? null
      : heads.map((_, at) => row[at] ?? "").concat(row.slice(heads.length));
  };
  return {
    leftOut: leftOut.length,
    heads: [...heads],
    left: leftOut.slice(0, PREVIEWED).map((one) => ({ ...one, source: shortened(one.source), cells: cellsOf(one) })),
    reasons: reasonsOf(leftOut),
  };
}

function reasonsOf(leftOut: readonly LeftOut[]): ImportPreview["reasons"] {
  const reasons: ImportPreview["reasons"] = {};
  for (const { code } of leftOut) reasons[code] = (reasons[code] ?? 0) + 1;
  return reasons;
}

/** As a text file: each with its place, its reason and what it says. */
export function leftOutFile(name: string, leftOut: readonly LeftOut[]): { name: string; text: string } {
  const parts = leftOut.map(({ place, code, detail, source, cell }) => {
    const where = cell === undefined ? "" : `, column ${cell.column} (${cell.name})`;
    return `${place.unit} ${place.number}${where}: ${code}${detail === "" ? "" : ` (${detail})`}\n${source}`;
  });
  return { name: `${baseOf(name)}-left-out.txt`, text: `${[name, ...parts].join("\n\n")}\n` };
}

function shortened(source: string): string {
  return source.length <= SOURCE ? source : `${source.slice(0, SOURCE).toWellFormed()}…`;
}

/** "films.2025.xlsx" -> "films.2025" */
export function baseOf(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,8}$/, "").replace(/\.marquee$/, "") || "Questions";
}
