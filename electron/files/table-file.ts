import type { LeftOut } from "../../questions/formats/model.ts";
import { type Question, questionSchema } from "../../questions/model.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import { readOwnTable } from "../../questions/tables/own/read-own-table.ts";
import type { Table } from "../../questions/tables/read-table.ts";
import { type WrittenTable, writeTable } from "../../questions/tables/write-table.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { type ImportPreview, PREVIEWED, SCHEMA_BYTES } from "../api/contract/files.ts";
import { parseDelimited } from "./delimited.ts";
import { baseOf, idOfPack, leftOutFile, leftOutOf, type QuestionFile } from "./question-file.ts";
import { textOfFile } from "./text.ts";

/** Writing a table takes time that grows with the square of its rows: so many take some seconds. */
const MOST_ROWS = 3000;
const MOST_BYTES = 2 * 2 ** 20;

const tooLarge = failure(
  "table-too-large",
  "A table of facts holds 3,000 rows and 2 MB at most. Split it, and bring in the parts.",
);
const schemaTooLarge = failure("schema-too-large", "A schema is 256 kB at most: is this the right file?");

type Files = { readonly name: string; readonly table: Uint8Array; readonly schema: Uint8Array };
type Read = { readonly table: Table | null; readonly left: readonly LeftOut[] };

/** A table of facts with its schema, read and written as questions. */
export function readTableFile(importId: string, files: Files): Result<QuestionFile, FailureCode> {
  if (files.schema.length > SCHEMA_BYTES) return schemaTooLarge;
  if (files.table.length > MOST_BYTES) return tooLarge;
  const [schema, text] = [textOfFile(files.schema), textOfFile(files.table)];
  if (!schema.ok) return schema;
  if (!text.ok) return text;
  const cells = parseDelimited(text.value);
  if (!cells.ok || cells.value.length > MOST_ROWS + 1) return tooLarge;
  return ok(fileOf(importId, files.name, schema.value, cells.value));
}

/** Read and written again whenever a row of it is mended. */
function fileOf(importId: string, name: string, schema: string, cells: Cells): QuestionFile {
  let now = written(schema, cells);
  const preview = () => previewOf(importId, name, now);
  return {
    preview,
    choose: preview,
    mend: (row, mended) => {
      if (row <= now.cells.length) now = written(schema, now.cells.with(row - 1, mended));
      return preview();
    },
    leftOut: () => leftOutFile(name, now.left),
    head: (title) => headOf(title, now.written, now.questions),
    questions: () => now.questions,
  };
}

type Cells = readonly (readonly string[])[];
type Now = Read & {
  readonly cells: Cells;
  readonly written: WrittenTable | null;
  readonly questions: readonly Question[];
};

function written(schema: string, cells: Cells): Now {
  const json = parseJson(schema);
  const read: Read = json.ok ? readOwnTable(json.value, cells) : { table: null, left: [json.trouble] };
  const made = read.table === null ? null : writeTable(read.table);
  const questions = (made?.pack.questions ?? []).filter((question) => questionSchema.safeParse(question).success);
  return { ...read, cells, written: made, questions };
}

function headOf(title: string, written: WrittenTable | null, questions: readonly Question[]) {
  const id = idOfPack(title, questions);
  if (written === null) return { id, sources: [], article: null, report: null };
  const { article, pack, report } = written;
  return { id, sources: pack.sources, article, report: { ...report, questions: questions.length } };
}

function previewOf(importId: string, name: string, { table, left, cells, questions }: Now): ImportPreview {
  return {
    importId,
    format: "facts",
    title: table?.schema.title ?? baseOf(name),
    kept: questions.length,
    ...leftOutOf(left, cells),
    losses: {},
    questions: questions.slice(0, PREVIEWED),
    table: table === null ? null : shapeOf(table, questions),
    noteTypes: [],
  };
}

function shapeOf({ schema, rows }: Table, questions: readonly Question[]): ImportPreview["table"] {
  const asked = new Set(questions.flatMap(({ proof }) => (proof.kind === "none" ? [] : [proof.start])));
  const columns = schema.columns.map(({ name, label, type, list }) => ({ name, label, type, list }));
  return { columns, rows: rows.length, silent: Math.max(0, rows.length - asked.size) };
}

/** Where the parser stumbled: "... at position 12 (line 2 column 3)", or `..."version": }" is not valid JSON`. */
const JSON_PLACE = /line (\d+) column (\d+)|(?:token '.+?', )(.+) is not valid JSON/s;

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly trouble: LeftOut } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const [, line, column, near = ""] = JSON_PLACE.exec(error instanceof Error ? error.message : "") ?? [];
    const detail = line === undefined ? near.replace(/\s+/g, " ") : `${line}:${column}`;
    const place = { unit: "schema", number: 1 } as const;
    return { ok: false, trouble: { place, code: "schema-json", detail, source: "" } };
  }
}
