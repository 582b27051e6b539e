import { BACKUP_PIECE_BYTES, type BackupPreview } from "../../../electron/api/contract/backups.ts";
import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { bridge } from "../bridge/client.ts";
import { newId } from "../night/random.ts";

/** Backups between the page and the other side, piece by piece: one is larger than a message may be. */

/** Makes a backup and fetches it. */
export async function fetchBackup(): Promise<Result<{ readonly name: string; readonly blob: Blob }, FailureCode>> {
  const made = await bridge().call("backup.make", {});
  if (!made.ok) return made;
  const { id, name, bytes } = made.value;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < bytes; ) {
    const piece = await bridge().call("backup.piece", { id, from });
    if (!piece.ok) return piece;
    if (piece.value.bytes.length === 0) return failure("not-found", "The backup ends before its end.");
    parts.push(Uint8Array.from(piece.value.bytes));
    from += piece.value.bytes.length;
  }
  void bridge().call("backup.drop", { id });
  return ok({ name, blob: new Blob(parts, { type: "application/octet-stream" }) });
}

/** Sends a file over; answers with what it would bring back. */
export async function sendBackup(file: Blob): Promise<Result<BackupPreview, FailureCode>> {
  const id = newId();
  for (let from = 0; from === 0 || from < file.size; from += BACKUP_PIECE_BYTES) {
    const bytes = await bytesOf(file.slice(from, from + BACKUP_PIECE_BYTES));
    if (bytes === null) return failure("unreadable", "This file could not be read.");
    const added = await bridge().call("backup.add", { id, bytes, last: from + BACKUP_PIECE_BYTES >= file.size });
    if (!added.ok) return added;
    if (added.value !== null) return ok(added.value);
  }
  return failure("backup-broken", "There is nothing in this file.");
}

/** Null for a file that has gone, or that may not be read. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
