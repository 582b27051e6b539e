import { looksLikeAiken, readAiken } from "../../questions/formats/aiken.ts";
import { readGift } from "../../questions/formats/gift/read.ts";
import { looksLikeGift } from "../../questions/formats/gift/split.ts";
import { readMarquee } from "../../questions/formats/marquee.ts";
import type { Read } from "../../questions/formats/model.ts";
import { readMoodle } from "../../questions/formats/moodle/read.ts";
import { type FieldChoice, type Notes, readNotes } from "../../questions/formats/notes.ts";
import { readOpenTriviaDb } from "../../questions/formats/open-trivia-db.ts";
import { looksLikeOpenTriviaQa, readOpenTriviaQa } from "../../questions/formats/open-trivia-qa.ts";
import { readQti } from "../../questions/formats/qti/read.ts";
import { textOfCell } from "../../questions/formats/rows/cells.ts";
import { readRows } from "../../questions/formats/rows/read.ts";
import type { XmlElement } from "../../questions/formats/xml.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import { TABLE_FORMAT } from "../../questions/tables/schema.ts";
import type { IMPORT_FORMATS } from "../api/contract/files.ts";
import { type AnkiCode, readDeck } from "./anki/read.ts";
import { startsWith } from "./bytes.ts";
import { type DelimitedCode, parseDelimited } from "./delimited.ts";
import { parseGift } from "./gift.ts";
import { readSheet, type SheetCode } from "./sheet.ts";
import { decodeUtf8, type TextCode, textOfFile } from "./text.ts";
import { parseXml, type XmlCode } from "./xml.ts";
import { unzip, type ZipCode } from "./zip.ts";

type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type Imported = {
  readonly format: ImportFormat;
  readonly read: Read;
  /** Only a deck has notes whose fields can be chosen. */
  readonly notes: Notes | null;
  /** Only a table has rows that can be mended. */
  readonly rows: readonly (readonly string[])[] | null;
};

type ImportCode =
  | (TextCode | ZipCode | XmlCode | SheetCode | AnkiCode | DelimitedCode)
  | ("schema-alone" | "not-this-format" | "newer-version" | "no-headings" | "unknown-format" | "json-broken");

/** Larger files are refused before anything of them is read, bytes. */
export const IMPORT_BYTES = 64 * 2 ** 20;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const XML_IN_ZIP = 5 * 2 ** 20;

const unknown = failure(
  "unknown-format",
  "Marquee found no questions in this file. It reads its own packs, CSV, spreadsheets, GIFT, Aiken, Moodle XML, QTI, Open Trivia DB and Anki decks.",
);
const brokenJson = failure(
  "json-broken",
  "This JSON is damaged: it breaks off or has a mark too many. Export it again.",
);
const schemaAlone = failure(
  "schema-alone",
  "This is the schema of a table of facts. Choose the table as well: a CSV file.",
);
const tooLarge = failure("file-too-large", "This file is too large for a file of questions: 64 MB is the most.");

/** A file of questions, recognised by what stands in it; its name decides only where the content could be two things. */
export function importFile(bytes: Uint8Array, name: string): Result<Imported, ImportCode> {
  if (bytes.length > IMPORT_BYTES) return tooLarge;
  if (startsWith(bytes, ZIP)) return importArchive(bytes);
  const text = textOfFile(bytes);
  return text.ok ? importText(text.value, name) : text;
}

/** The same deck with other fields as question and answer. */
export function importNotes(notes: Notes, fields: ReadonlyMap<string, FieldChoice>): Imported {
  return { format: "anki", read: readNotes(notes, fields), notes, rows: null };
}

/** A table of questions again, with other words in its rows; as it was where no row names the columns any more. */
export function importRows(before: Imported, rows: readonly (readonly string[])[]): Imported {
  const read = readRows(rows.map((row) => row.map(textOfCell)));
  return read.ok ? { ...before, read: read.value, rows } : before;
}

function importArchive(bytes: Uint8Array): Result<Imported, ImportCode> {
  const listed = unzip(bytes, (name) => /\.xml$/i.test(name) && !name.startsWith("xl/"));
  if (!listed.ok) return listed;
  const names = namesIn(bytes);
  if (names.some((name) => /^collection\.anki/.test(name))) {
    const notes = readDeck(bytes);
    return notes.ok ? ok(importNotes(notes.value, new Map())) : notes;
  }
  if (names.some((name) => name.startsWith("xl/"))) {
    const rows = readSheet(bytes);
    return rows.ok ? as("spreadsheet", readRows(rows.value), rows.value) : rows;
  }
  const roots = [...listed.value].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, file]) => rootOf(file));
  return roots.length === 0 ? unknown : as("qti", readQti(roots));
}

/** Names in the order of the archive; nothing is unpacked for them. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

function rootOf(file: Uint8Array): XmlElement[] {
  if (file.length > XML_IN_ZIP) return [];
  const root = parseXml(decodeUtf8(file));
  return root.ok ? [root.value] : [];
}

function importText(text: string, name: string): Result<Imported, ImportCode> {
  const start = text.trimStart();
  const json = /^[[{]/.test(start) ? jsonIn(text) : undefined;
  if (json !== undefined) return importJson(json);
  if (/^<(?:\?xml|quiz|questestinterop|assessmentItem|!--)/.test(start)) return importXml(text);
  if (/\.gift$/i.test(name)) return as("gift", ok(readGift(parseGift(text))));
  if (looksLikeOpenTriviaQa(text)) return as("open-trivia-qa", ok(readOpenTriviaQa(text)));
  if (looksLikeAiken(text)) return as("aiken", ok(readAiken(text)));
  if (!/\.(?:csv|tsv)$/i.test(name) && looksLikeGift(text)) return as("gift", ok(readGift(parseGift(text))));
  const rows = parseDelimited(text);
  if (!rows.ok) return rows;
  const read = readRows(rows.value.map((row) => row.map(textOfCell)));
  if (read.ok) return as("table", read, rows.value);
  if (/\.(?:csv|tsv)$/i.test(name)) return read;
  return /^[[{]/.test(start) ? brokenJson : unknown;
}

/** What the text says as JSON; undefined where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function importJson(json: unknown): Result<Imported, ImportCode> {
  const isOurs = typeof json === "object" && json !== null && "format" in json;
  if (isOurs && json.format === TABLE_FORMAT) return schemaAlone;
  return isOurs ? as("marquee", readMarquee(json)) : as("open-trivia-db", readOpenTriviaDb(json));
}

function importXml(text: string): Result<Imported, ImportCode> {
  const root = parseXml(text);
  if (!root.ok) return root;
  return root.value.name === "quiz" ? as("moodle", readMoodle(root.value)) : as("qti", readQti([root.value]));
}

function as(
  format: ImportFormat,
  read: Result<Read, ImportCode>,
  rows: Imported["rows"] = null,
): Result<Imported, ImportCode> {
  return read.ok ? ok({ format, read: read.value, notes: null, rows }) : read;
}
