/** What the store can be expected to fail with while it runs. */
export type TroubleCode = "storage-full" | "storage-read-only" | "storage-failed";

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const SQLITE = {
  ERROR: 1,
  PERM: 3,
  BUSY: 5,
  LOCKED: 6,
  NOMEM: 7,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  PROTOCOL: 15,
  AUTH: 23,
  NOTADB: 26,
} as const;

const CODES: ReadonlyMap<number, TroubleCode> = new Map([
  [SQLITE.FULL, "storage-full"],
  [SQLITE.PERM, "storage-read-only"],
  [SQLITE.READONLY, "storage-read-only"],
  [SQLITE.CANTOPEN, "storage-read-only"],
  [SQLITE.BUSY, "storage-failed"],
  [SQLITE.LOCKED, "storage-failed"],
  [SQLITE.NOMEM, "storage-failed"],
  [SQLITE.IOERR, "storage-failed"],
  [SQLITE.CORRUPT, "storage-failed"],
  [SQLITE.PROTOCOL, "storage-failed"],
  [SQLITE.AUTH, "storage-failed"],
  [SQLITE.NOTADB, "storage-failed"],
]);

/** Null for everything that is a bug of ours: wrong SQL, a broken constraint, anything that is not SQLite's. */
export function troubleOf(error: unknown): TroubleCode | null {
  const code = primaryCode(error);
  return code === null ? null : (CODES.get(code) ?? null);
}

/** The file's bytes are not a database that can be relied on. */
export function isDamage(error: unknown): boolean {
  const code = primaryCode(error);
  return code === SQLITE.CORRUPT || code === SQLITE.NOTADB;
}

/** The primary code in the low byte of an extended one; null where the error is not SQLite's. */
function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null;
  return error.errcode & 0xff;
}

export const TROUBLE_WORDS: Readonly<Record<TroubleCode, string>> = {
  "storage-full": "The disk is full. What you play goes on, but is not kept until there is room again.",
  "storage-read-only": "Marquee cannot write to its folder. What you play goes on, but is not kept.",
  "storage-failed": "Marquee's database does not answer. What you play goes on, but may not be kept.",
};
