import { z } from "zod";
import { LEFT_OUT_CODES, LOSSES, PLACE_UNITS } from "../../../questions/formats/model.ts";
import { questionSchema } from "../../../questions/model.ts";
import { COLUMN_TYPES } from "../../../questions/tables/schema.ts";
import { idSchema, packSummarySchema } from "./data.ts";

/** Files of questions, in and out: what the calls carry. */

/** The largest piece of a file in one call, bytes. */
export const IMPORT_PIECE_BYTES = 4 * 1024 * 1024;
/** The largest schema of a table, bytes. */
export const SCHEMA_BYTES = 256 * 1024;
/** Of what is kept and of what is left out, how much a preview shows. */
export const PREVIEWED = 200;
/** Characters of a cell that a call carries, at the most. */
export const LONGEST_CELL = 2000;

export const IMPORT_FORMATS = [
  "marquee",
  "table",
  "facts",
  "spreadsheet",
  "open-trivia-db",
  "open-trivia-qa",
  "gift",
  "aiken",
  "moodle",
  "qti",
  "anki",
] as const;

export const EXPORT_FORMATS = [
  "marquee",
  "csv",
  "tsv",
  "gift",
  "aiken",
  "moodle",
  "kahoot",
  "anki",
  "anki-text",
  "print",
] as const;

const placeSchema = z.object({ unit: z.enum(PLACE_UNITS), number: z.int() });

const fieldSchema = z.int().min(0).max(1000);

/** What a file would bring, before any of it is kept. */
export const previewSchema = z.object({
  importId: idSchema,
  format: z.enum(IMPORT_FORMATS),
  /** Offered as the pack's title. */
  title: z.string(),
  kept: z.int(),
  leftOut: z.int(),
  losses: z.partialRecord(z.enum(LOSSES), z.int()),
  /** The first of them. */
  questions: z.array(questionSchema),
  left: z.array(
    z.object({
      place: placeSchema,
      code: z.enum(LEFT_OUT_CODES),
      detail: z.string(),
      source: z.string(),
      /** The row as it stands, where it can be mended here; null where it cannot. */
      cells: z.array(z.string()).nullable(),
      /** The cell of the row that is meant: its place from 1, and what its column is called. */
      cell: z.object({ column: z.int(), name: z.string() }).optional(),
    }),
  ),
  /** What the first row of a table calls its columns; none where the file is no table. */
  heads: z.array(z.string()),
  /** How many were left out for which reason. */
  reasons: z.partialRecord(z.enum(LEFT_OUT_CODES), z.int()),
  /** Of a table of facts: its columns in order, the rows that were read, and how many of those no question came from. */
  table: z
    .object({
      columns: z.array(
        z.object({ name: z.string(), label: z.string(), type: z.enum(COLUMN_TYPES), list: z.boolean() }),
      ),
      rows: z.int(),
      silent: z.int(),
    })
    .nullable(),
  /** Of a deck: its kinds of notes, their fields, and which are taken for what. */
  noteTypes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      fields: z.array(z.string()),
      prompt: fieldSchema,
      answer: fieldSchema,
      note: fieldSchema.nullable(),
    }),
  ),
});
export type ImportPreview = z.infer<typeof previewSchema>;

const namedSchema = z.object({ id: z.string(), prompt: z.string() });
const isPiece = ({ length }: Uint8Array) => length <= IMPORT_PIECE_BYTES;

export const fileCalls = {
  /** Takes in a file piece by piece under one id; the answer to the last piece shows what it would bring. */
  "imports.add": {
    input: z.object({
      importId: idSchema,
      name: z.string().max(300),
      bytes: z.instanceof(Uint8Array).refine(isPiece),
      last: z.boolean(),
      /** With the last piece of a table of facts: what says how its columns are asked. */
      schema: z
        .instanceof(Uint8Array)
        .refine(({ length }) => length <= SCHEMA_BYTES)
        .optional(),
    }),
    output: previewSchema.nullable(),
  },
  /** The same deck with other fields as question and answer, kind of note by kind. */
  "imports.fields": {
    input: z.object({
      importId: idSchema,
      choices: z
        .array(z.object({ id: z.string(), prompt: fieldSchema, answer: fieldSchema, note: fieldSchema.nullable() }))
        .max(200),
    }),
    output: previewSchema,
  },
  /** Reads one row of a table with other words in it. */
  "imports.mend": {
    input: z.object({
      importId: idSchema,
      /** As its place says: from 1. */
      row: z.int().min(1),
      cells: z.array(z.string().max(LONGEST_CELL)).min(1).max(200),
    }),
    output: previewSchema,
  },
  /** What was left out, as a text file: each with its place, its reason and what it says. */
  "imports.left-out": {
    input: z.object({ importId: idSchema }),
    output: z.object({ name: z.string(), text: z.string() }),
  },
  /** Keeps all that the preview counted as a pack of its own, in one step or not at all. */
  "imports.keep": {
    input: z.object({ importId: idSchema, title: z.string().min(1).max(300) }),
    output: packSummarySchema,
  },
  "imports.drop": { input: z.object({ importId: idSchema }), output: z.object({}) },
  /** A pack as a file of another program, with what does not go into it. */
  "exports.write": {
    input: z.object({ packId: z.string(), format: z.enum(EXPORT_FORMATS) }),
    output: z.object({
      name: z.string(),
      bytes: z.instanceof(Uint8Array),
      written: z.int(),
      leftOut: z.array(namedSchema),
      shortened: z.array(namedSchema),
    }),
  },
} as const;
