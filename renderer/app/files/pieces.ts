/** A file in pieces that one message can carry; null in the place of one that cannot be read. */
export async function* piecesOf(
  blob: Blob,
  size: number,
): AsyncGenerator<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly last: boolean } | null> {
  // An empty file is one empty piece.
  for (let from = 0; from === 0 || from < blob.size; from += size) {
    const bytes = await bytesOf(blob.slice(from, from + size));
    yield bytes === null ? null : { bytes, last: from + size >= blob.size };
    if (bytes === null) return;
  }
}

/** Null for a file that has gone, or that may not be read. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
