import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import { IMPORT_PIECE_BYTES, type ImportPreview, SCHEMA_BYTES } from "../../../../electron/api/contract/files.ts";
import { type Failure, failure, ok, type Result } from "../../../../questions/result.ts";
import { bridge } from "../../bridge/client.ts";
import { piecesOf } from "../../files/pieces.ts";
import type { Arranged, Held } from "./arrange.ts";

/** What the room shows of a file of questions. */
export type Bringing =
  | { readonly at: "idle" }
  | { readonly at: "half"; readonly schema: File }
  | { readonly at: "reading"; readonly name: string; readonly importId: string }
  | {
      readonly at: "failed";
      readonly name: string;
      readonly failure: Failure<FailureCode>;
      /** It may be a table of facts, whose schema is still to come. */
      readonly table: File | null;
    }
  | { readonly at: "shown"; readonly name: string; readonly preview: ImportPreview };

/** What waits for its other half. */
export function heldIn(now: Bringing): Held {
  if (now.at === "half") return { schema: now.schema };
  return now.at === "failed" && now.table !== null ? { table: now.table } : null;
}

type Whole = Exclude<Arranged, { kind: "schema" }>;

export const fileOf = (whole: Whole): File => (whole.kind === "table" ? whole.table : whole.file);

/** Hands a file to the program, which answers with what it would bring. */
export async function bring(importId: string, whole: Whole): Promise<Result<ImportPreview, FailureCode>> {
  const file = fileOf(whole);
  const schema = whole.kind === "table" ? await bytesOfSchema(whole.schema) : ok(undefined);
  if (!schema.ok) return schema;
  const name = file.name.slice(0, 300);
  for await (const piece of piecesOf(file, IMPORT_PIECE_BYTES)) {
    if (piece === null) return unreadable;
    const beside = piece.last && schema.value !== undefined ? { schema: schema.value } : {};
    const added = await bridge().call("imports.add", { importId, name, ...piece, ...beside });
    if (!added.ok) return added;
    if (added.value !== null) return ok(added.value);
  }
  return failure("file-empty", "There is nothing in this file.");
}

const unreadable = failure("unreadable", "This file could not be read.");

async function bytesOfSchema(schema: File): Promise<Result<Uint8Array<ArrayBuffer>, FailureCode>> {
  if (schema.size > SCHEMA_BYTES) return failure("schema-too-large", "A schema is 256 kB at most.");
  for await (const piece of piecesOf(schema, SCHEMA_BYTES)) return piece === null ? unreadable : ok(piece.bytes);
  return unreadable;
}

/** A table of text that has no questions in it may have facts. */
export function mayBeTable(file: File, { code }: Failure<FailureCode>): boolean {
  return code === "no-headings" && /\.(?:csv|tsv|txt)$/i.test(file.name);
}
