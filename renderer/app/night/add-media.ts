import type { CallOutput } from "../../../electron/api/contract/calls.ts";
import { MEDIA_PIECE_BYTES } from "../../../electron/api/contract/calls.ts";
import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { Media } from "../../../questions/model.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { bridge } from "../bridge/client.ts";
import { piecesOf } from "../files/pieces.ts";
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
  if (blob.size === 0) return failure("media-unknown", "There is nothing in this file.");
  for await (const piece of piecesOf(blob, MEDIA_PIECE_BYTES)) {
    if (piece === null) return failure("unreadable", "This file could not be read.");
    const added = await bridge().call("media.add", { id, ...piece });
    if (!added.ok) return added;
    if (added.value !== null) return ok(added.value);
  }
  return failure("media-unknown", "There is nothing in this file.");
}
