import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { PassThrough, Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { failure, ok, type Result } from "../../../questions/result.ts";

/**
 * Reads archives that are too large for memory from the disk, by the directory at their end (APPNOTE 6.3.10, 4.3.12 and
 * 4.3.16); archives over 4 GB are not made and not read.
 */
export type ArchiveEntry = {
  readonly name: string;
  /** Packed (deflate), or as it is. */
  readonly packed: boolean;
  /** In the archive, bytes. */
  readonly held: number;
  /** Unpacked, bytes. */
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
};

const END = { signature: 0x06054b50, bytes: 22, comment: 0xffff };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const HEAD = { signature: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;
/** A directory of as many entries as a backup may have is smaller. */
const MOST_DIRECTORY = 16 * 2 ** 20;

const broken = () => failure("backup-broken", "This backup is damaged, or no backup at all.");

/** The files of an archive by name; of two with one name, none. */
export async function listArchive(path: string): Promise<Result<ReadonlyMap<string, ArchiveEntry>, "backup-broken">> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const tail = await read(file, Math.max(0, size - END.bytes - END.comment), END.bytes + END.comment);
    const end = lastIndexOf(tail, END.signature);
    if (end === -1 || end + END.bytes > tail.length) return broken();
    const [bytes, from] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (bytes > MOST_DIRECTORY || from + bytes > size) return broken();
    const entries = parseDirectory(await read(file, from, bytes), size);
    return entries === null ? broken() : ok(entries);
  } finally {
    await file.close();
  }
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function lastIndexOf(tail: Buffer, signature: number): number {
  for (let at = tail.length - END.bytes; at >= 0; at--) if (tail.readUInt32LE(at) === signature) return at;
  return -1;
}

function parseDirectory(directory: Buffer, archive: number): ReadonlyMap<string, ArchiveEntry> | null {
  const entries = new Map<string, ArchiveEntry>();
  for (let at = 0; at < directory.length; ) {
    if (at + ENTRY.bytes > directory.length || directory.readUInt32LE(at) !== ENTRY.signature) return null;
    const method = directory.readUInt16LE(at + 10);
    const [held, size] = [directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 24)];
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    const head = directory.readUInt32LE(at + 42);
    const next = at + ENTRY.bytes + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    const known = method === STORED || method === DEFLATED;
    if (!known || next > directory.length || head + HEAD.bytes + held > archive) return null;
    const text = directory.toString("utf8", at + ENTRY.bytes, at + ENTRY.bytes + (name ?? 0));
    if (entries.has(text)) return null;
    entries.set(text, { name: text, packed: method === DEFLATED, held, size, at: head });
    at = next;
  }
  return entries.size === 0 ? null : entries;
}

/** More came out than the directory said: a bomb, or damage. */
class Overflow extends Error {}

/**
 * Unpacks one file to a place of the caller's choosing and answers with its SHA-256 in hex. It stops as soon as more comes
 * out than `entry.size`.
 */
export async function unpackTo(
  path: string,
  entry: ArchiveEntry,
  to: string,
): Promise<Result<string, "backup-broken">> {
  const start = await bodyOf(path, entry);
  if (start === null) return broken();
  const hash = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      size += piece.length;
      hash.update(piece);
      if (size > entry.size) done(new Overflow());
      else done(null, piece);
    },
  });
  const source =
    entry.held === 0 ? new PassThrough().end() : createReadStream(path, { start, end: start + entry.held - 1 });
  const unpack = entry.packed ? createInflateRaw() : new PassThrough();
  try {
    await pipeline(source, unpack, measure, createWriteStream(to, { mode: 0o600, flush: true }));
  } catch (error) {
    if (error instanceof Overflow || isDamage(error)) return broken();
    throw error;
  }
  return size === entry.size ? ok(hash.digest("hex")) : broken();
}

/** Where the bytes of a file begin, after its head, which repeats its name; null where there is no such head. */
async function bodyOf(path: string, { at }: ArchiveEntry): Promise<number | null> {
  const file = await open(path, "r");
  try {
    const head = await read(file, at, HEAD.bytes);
    if (head.length < HEAD.bytes || head.readUInt32LE(0) !== HEAD.signature) return null;
    return at + HEAD.bytes + head.readUInt16LE(26) + head.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

/** Codes of zlib: Z_DATA_ERROR, Z_BUF_ERROR and their like. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
