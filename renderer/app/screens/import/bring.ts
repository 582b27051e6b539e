import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import { IMPORT_PIECE_BYTES, type ImportPreview } from "../../../../electron/api/contract/files.ts";
import { type Failure, failure, ok, type Result } from "../../../../questions/result.ts";
import { bridge } from "../../bridge/client.ts";
import { piecesOf } from "../../files/pieces.ts";

/** What the room shows of a file of questions. */
export type Bringing =
  | { readonly at: "idle" }
  | { readonly at: "reading"; readonly name: string; readonly importId: string }
  | { readonly at: "failed"; readonly name: string; readonly failure: Failure<FailureCode> }
  | { readonly at: "shown"; readonly name: string; readonly preview: ImportPreview };

/** Hands a file to the program, which answers with what it would bring. */
export async function bring(importId: string, file: File): Promise<Result<ImportPreview, FailureCode>> {
  const name = file.name.slice(0, 300);
  for await (const piece of piecesOf(file, IMPORT_PIECE_BYTES)) {
    if (piece === null) return failure("unreadable", "This file could not be read.");
    const added = await bridge().call("imports.add", { importId, name, ...piece });
    if (!added.ok) return added;
    if (added.value !== null) return ok(added.value);
  }
  return failure("file-empty", "There is nothing in this file.");
}
