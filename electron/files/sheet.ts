import { allOf, elementOf, elementsOf, escapeXml, textOf, type XmlElement } from "../../questions/formats/xml.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import { MOST_ROWS } from "./delimited.ts";
import { decodeUtf8 } from "./text.ts";
import { parseXml, type XmlCode } from "./xml.ts";
import { unzip, type ZipCode, zip } from "./zip.ts";

export type SheetCode = ZipCode | XmlCode | "not-a-sheet" | "too-many-rows";

const COLUMNS = 64;
const WANTED = /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

const notASheet = failure("not-a-sheet", "This is no spreadsheet that Marquee can read. Save it as .xlsx or as CSV.");
const tooMany = failure("too-many-rows", "This spreadsheet has over 100,000 rows. Split it, and import the parts.");

/** Bytes of an element name that repeats a row at least; counted before anything is parsed. */
const ROW = /<(?:\w+:)?row\b/g;

/** The cells of the first sheet of an .xlsx, as they are shown where they are text, as they are kept where numbers. */
export function readSheet(bytes: Uint8Array): Result<string[][], SheetCode> {
  const files = unzip(bytes, (name) => WANTED.test(name));
  if (!files.ok) return files;
  const names = [...files.value.keys()].filter((name) => name.startsWith("xl/worksheets/"));
  const name = firstSheet(files.value, names);
  const sheetBytes = name === undefined ? undefined : files.value.get(name);
  if (sheetBytes === undefined) return notASheet;
  const text = decodeUtf8(sheetBytes);
  if (count(text, ROW) > MOST_ROWS) return tooMany;
  const strings = stringsIn(files.value.get("xl/sharedStrings.xml"));
  if (!strings.ok) return strings;
  const sheet = parseXml(text);
  if (!sheet.ok) return sheet;
  return ok(rowsOf(sheet.value, strings.value));
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found > MOST_ROWS) break;
  return found;
}

/** The one that the workbook lists first; by name where it says nothing. */
function firstSheet(files: ReadonlyMap<string, Uint8Array>, names: readonly string[]): string | undefined {
  const workbook = parsed(files.get("xl/workbook.xml"));
  const relations = parsed(files.get("xl/_rels/workbook.xml.rels"));
  const id = workbook && allOf(workbook, "sheet")[0]?.attributes.id;
  const target = relations && elementsOf(relations, "Relationship").find(({ attributes }) => attributes.Id === id);
  const path = target?.attributes.Target?.replace(/^\/?(?:xl\/)?/, "xl/");
  return names.find((name) => name === path) ?? names.toSorted()[0];
}

function parsed(bytes: Uint8Array | undefined): XmlElement | undefined {
  const root = bytes === undefined ? undefined : parseXml(decodeUtf8(bytes));
  return root?.ok ? root.value : undefined;
}

function stringsIn(bytes: Uint8Array | undefined): Result<string[], XmlCode> {
  if (bytes === undefined) return ok([]);
  const root = parseXml(decodeUtf8(bytes));
  return root.ok ? ok(elementsOf(root.value, "si").map(richText)) : root;
}

/** `t` alone, or runs of them; not `rPh`, which says how it is pronounced. */
function richText(element: XmlElement): string {
  const runs = elementsOf(element).filter(({ name }) => name === "t" || name === "r");
  return runs.map((run) => (run.name === "t" ? textOf(run) : textOf(elementOf(run, "t")))).join("");
}

function rowsOf(sheet: XmlElement, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const row of allOf(sheet, "row")) {
    const number = Number(row.attributes.r);
    // Rows that are empty are not written; their numbers keep counting. One far below the others is no row of questions.
    if (Number.isInteger(number) && number > rows.length && number <= MOST_ROWS) {
      while (rows.length < number - 1) rows.push([]);
    }
    rows.push(cellsOf(row, strings));
  }
  return rows;
}

function cellsOf(row: XmlElement, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row, "c")) {
    const column = columnOf(cell.attributes.r) ?? cells.length;
    if (column < COLUMNS) cells[column] = textOfCell(cell, strings);
  }
  return Array.from(cells, (text) => text ?? "");
}

/** `AB7` -> 27 */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? "") ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOfCell(cell: XmlElement, strings: readonly string[]): string {
  const value = textOf(elementOf(cell, "v"));
  switch (cell.attributes.t) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr": {
      const inline = elementOf(cell, "is");
      return inline === undefined ? "" : richText(inline);
    }
    case "b":
      return value === "1" ? "true" : "false";
    case "e":
      return "";
    default:
      return value;
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An .xlsx with one sheet, every cell a text. */
export function writeSheet(rows: readonly (readonly string[])[], name: string): Uint8Array {
  const body = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((text, at) => cellXml(text, at, index)).join("")}</row>`,
  );
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData></worksheet>`,
  };
  const encoder = new TextEncoder();
  return zip(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, encoder.encode(HEAD + xml)])));
}

function cellXml(text: string, column: number, row: number): string {
  if (text === "") return "";
  const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
