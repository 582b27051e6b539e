import { Unzip, UnzipInflate, zipSync } from "fflate";
import { failure, ok, type Result } from "../../questions/result.ts";

export type ZipCode = "zip-broken" | "zip-too-large" | "zip-too-many";

/** Unpacked, all files together, bytes. */
const UNPACKED = 200 * 2 ** 20;
/** More files than any deck with pictures has. */
const FILES = 20_000;
/** The archive goes through the unpacker in pieces, so that a bomb is noticed after one of them. */
const PIECE = 64 * 1024;

const broken = failure("zip-broken", "This archive is damaged. Export or download it again, and try that file.");
const tooLarge = failure(
  "zip-too-large",
  "Unpacked, this file would be over 200 MB, far more than questions need. It was not opened.",
);
const tooMany = failure("zip-too-many", "This archive holds over 20,000 files, far more than questions need.");

/**
 * The files of an archive whose names are wanted, unpacked in memory: nothing is written anywhere, so a name cannot lead
 * out of a folder. What is not wanted is not unpacked.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, ZipCode> {
  const files = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let seen = 0;
  let failed = false;
  const unzipper = new Unzip((file) => {
    seen += 1;
    if (seen > FILES || !wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    files.set(file.name, parts);
    file.ondata = (error, data) => {
      if (error) failed = true;
      unpacked += data?.length ?? 0;
      if (unpacked <= UNPACKED && data) parts.push(data);
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failed; at += PIECE) {
      unzipper.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (unpacked > UNPACKED) return tooLarge;
      if (seen > FILES) return tooMany;
    }
  } catch {
    return broken;
  }
  if (failed || seen === 0) return broken;
  return ok(new Map([...files].map(([name, parts]) => [name, whole(parts)])));
}

function whole(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** An archive of these files, with one date in it always: the same files give the same bytes. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: new Date(1980, 0, 1), level: 6 });
}
