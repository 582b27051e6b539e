import type { CallOutput } from "../../../electron/api/contract/calls.ts";
import { MEDIA_PIECE_BYTES } from "../../../electron/api/contract/calls.ts";
import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { Media } from "../../../questions/model.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { bridge } from "../bridge/client.ts";
import { newId } from "./random.ts";
import { copiesOf } from "./smaller.ts";

/** Keeps a file from the disk as the picture, sound or clip of a question; a picture in a size for the stage and one for phones. */
export async function addMedia(file: File): Promise<Result<Media, FailureCode>> {
  const { stage, phone } = await copiesOf(file);
  const kept = await upload(stage);
  if (!kept.ok) return kept;
  const media: Media = { ...kept.value, alt: "" };
  if (phone === null) return ok(media);
  const small = await upload(phone);
  return small.ok ? ok({ ...media, small: small.value.file }) : small;
}

/** Piece by piece: a clip is larger than one message may be. */
async function upload(blob: Blob): Promise<Result<NonNullable<CallOutput<"media.add">>, FailureCode>> {
  const id = newId();
  for (let from = 0; from < blob.size; from += MEDIA_PIECE_BYTES) {
    const piece = await bytesOf(blob.slice(from, from + MEDIA_PIECE_BYTES));
    if (piece === null) return failure("unreadable", "This file could not be read.");
    const added = await bridge().call("media.add", { id, bytes: piece, last: from + MEDIA_PIECE_BYTES >= blob.size });
    if (!added.ok) return added;
    if (added.value !== null) return ok(added.value);
  }
  return failure("media-unknown", "There is nothing in this file.");
}

/** Null for a file that has gone, or that may not be read. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
