import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Random } from "../../../scripts/fuzz/random.ts";

/** The write-ahead log of SQLite: a header, then frames of a page each (https://www.sqlite.org/fileformat.html#walformat). */
const HEADER = 32;
const FRAME_HEADER = 24;

/**
 * What a power cut may leave: the log up to its last sync, and of what was written after it any part. Every commit is
 * synced, so that is the end of the last frame that ends a transaction; a frame that was never finished may follow.
 */
export function cutAfterLastSync(database: string, random: Random): void {
  const path = `${database}-wal`;
  if (!existsSync(path)) return;
  const log = readFileSync(path);
  const synced = lastCommit(log);
  if (synced === 0) return;
  const torn = log.subarray(synced).length > 0 ? log.subarray(synced) : tornFrame(log, synced, random);
  writeFileSync(path, Buffer.concat([log.subarray(0, synced), torn.subarray(0, random.below(torn.length + 1))]));
}

/** Where the last transaction ends; 0 where there is none. */
export function lastCommit(log: Buffer): number {
  if (log.length < HEADER) return 0;
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  let end = 0;
  for (let at = HEADER; at + frame <= log.length; at += frame) {
    // Frames of an earlier turn of the log carry other salts.
    if (log.compare(log, 16, 24, at + 8, at + 16) !== 0) break;
    if (log.readUInt32BE(at + 4) !== 0) end = at + frame;
  }
  return end;
}

/** The beginning of a transaction that did not get further: the last frame again, its page damaged. */
function tornFrame(log: Buffer, synced: number, random: Random): Buffer {
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  const torn = Buffer.from(log.subarray(synced - frame, synced));
  torn.writeUInt32BE(random.below(2 ** 31), FRAME_HEADER);
  return torn;
}

/** Where the index beside a log says how many frames may have been folded back, `nBackfillAttempted` (walformat.html, 2.3.1). */
const FOLDED = 128;

/**
 * How much of a log may stand in the file already, bytes: that was synced before, and no power cut takes it away.
 * The index is in the byte order of the machine; all that Node runs on are little-endian but one.
 */
export function foldedBack(log: Buffer, index: Buffer): number {
  if (log.length < HEADER || index.length < FOLDED + 4) return 0;
  return HEADER + index.readUInt32LE(FOLDED) * (FRAME_HEADER + log.readUInt32BE(8));
}
