import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export type ArchiveFile = {
  readonly name: string;
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array };
  /** Pictures, sounds and clips are packed already: packing them again takes time and saves nothing. */
  readonly pack: boolean;
};

/** Read and packed at a time: other work gets its turn between two pieces. */
const PIECE = 256 * 1024;
/** Fast rather than small: a database packs well at any level. */
const LEVEL = 3;
/** One date for all: the same files give the same archive. */
const MTIME = new Date(1980, 0, 1);

/**
 * Writes an archive to the disk, piece by piece, and returns when all of it is there. Whatever fails rejects; what was
 * written then is not whole and is the caller's to remove.
 */
export async function writeArchive(path: string, files: readonly ArchiveFile[]): Promise<void> {
  const out = await open(path, "w", 0o600);
  try {
    const parts: Uint8Array[] = [];
    const zip = new Zip((error, data) => {
      if (error) throw error;
      parts.push(data);
    });
    const flush = async () => {
      for (const part of parts.splice(0)) await out.appendFile(part);
    };
    for (const { name, from, pack } of files) {
      const entry = pack ? new ZipDeflate(name, { level: LEVEL }) : new ZipPassThrough(name);
      entry.mtime = MTIME;
      zip.add(entry);
      for await (const piece of piecesOf(from)) {
        entry.push(piece, false);
        await flush();
      }
      entry.push(new Uint8Array(), true);
    }
    zip.end();
    await flush();
    await out.sync();
  } finally {
    await out.close();
  }
}

function piecesOf(from: ArchiveFile["from"]): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return "bytes" in from ? [from.bytes] : createReadStream(from.path, { highWaterMark: PIECE });
}
