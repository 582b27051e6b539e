import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Notice } from "../api/contract/data.ts";
import type { Log } from "../platform/log.ts";
import { checkIntegrity, DamagedDatabaseError } from "./check.ts";
import { migrate } from "./migrate.ts";
import { setAside } from "./set-aside.ts";
import { isDamage, troubleOf } from "./trouble.ts";

export type OpenedDatabase = { readonly db: DatabaseSync; readonly notice: Notice | null };

/** Opens one file, checked and migrated; throws when that cannot be. Tests put failing ones in its place. */
export type OpenFile = (path: string) => DatabaseSync;

/**
 * Opens the database at `path`, whatever state it is in. A damaged one is set aside and a new one begun; where nothing
 * can be written, one in memory takes its place. Only a database of a later version is refused (`NewerDatabaseError`).
 */
export function openDatabase(path: string, now: number, log: Log, openFile: OpenFile = openChecked): OpenedDatabase {
  try {
    return { db: openFile(path), notice: null };
  } catch (error) {
    if (!(error instanceof DamagedDatabaseError || isDamage(error))) return inMemory(path, error, log);
    log("the database is damaged and is set aside", error);
  }
  try {
    const aside = setAside(path, now);
    return { db: openFile(path), notice: { code: "database-set-aside", path: aside } };
  } catch (error) {
    return inMemory(path, error, log);
  }
}

/** A database that lives as long as the program: for folders that cannot be written to. Other errors pass. */
function inMemory(path: string, error: unknown, log: Log): OpenedDatabase {
  const code = troubleOf(error) ?? fileTrouble(error);
  if (code === null) throw error;
  log("the database cannot be used; this run is kept in memory", error);
  return { db: openMemory(), notice: { code, path } };
}

function openMemory(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  configure(db);
  migrate(db);
  return db;
}

export const openChecked: OpenFile = (path) => {
  const { now } = checksFor(path);
  const db = new DatabaseSync(path);
  try {
    configure(db);
    if (now !== null) checkIntegrity(db, now);
    rmSync(`${path}-damaged`, { force: true });
    migrate(db);
    assertWritable(db);
    return db;
  } catch (error) {
    closeKeepingLog(db, path);
    throw error;
  }
};

type Depth = "quick" | "full";

/** Reading every page takes about 2 ms a megabyte. Up to this size that is not felt at the start. */
const CHECKED_ALWAYS = 32 * 2 ** 20;
/** A larger store that was closed properly is read through once in so long. */
const CHECKED_EVERY = 7 * 86_400_000;

/**
 * How a database is to be checked, before it is opened: now, while everybody waits, or later, beside the program. A large one
 * is checked later, unless damage was found in it the last time.
 */
export function checksFor(path: string): { readonly now: Depth | null; readonly later: Depth | null } {
  // A log that was not folded back says that the last run stopped without a word.
  const stoppedShort = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (existsSync(`${path}-damaged`)) return { now: "full", later: null };
  if (size <= CHECKED_ALWAYS) return { now: stoppedShort ? "full" : "quick", later: null };
  if (stoppedShort) return { now: null, later: "full" };
  const checked = statSync(`${path}-checked`, { throwIfNoEntry: false });
  const isDue = checked === undefined || Math.abs(Date.now() - checked.mtimeMs) > CHECKED_EVERY;
  return { now: null, later: isDue ? "quick" : null };
}

/** What a later check has found stands beside the database: damage makes the next start set it aside. */
export function noteCheck(path: string, damage: string | null): void {
  try {
    writeFileSync(`${path}-${damage === null ? "checked" : "damaged"}`, damage ?? "");
  } catch {
    // the folder is full or read-only, of which others tell
  }
}

/** Closing folds the log into the file, or drops a broken one; a database that is set aside keeps it as it was. */
function closeKeepingLog(db: DatabaseSync, path: string): void {
  const log = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : null;
  db.close();
  if (log !== null && log.length > 0 && !existsSync(`${path}-wal`)) writeFileSync(`${path}-wal`, log);
}

function configure(db: DatabaseSync): void {
  db.exec("PRAGMA busy_timeout = 300");
  db.exec("PRAGMA journal_mode = WAL");
  db.exec("PRAGMA synchronous = FULL");
  db.exec("PRAGMA foreign_keys = ON");
  db.exec("PRAGMA trusted_schema = OFF");
}

/** A file that may only be read opens without a word; better to know now than at the first answer. */
function assertWritable(db: DatabaseSync): void {
  db.exec("BEGIN IMMEDIATE");
  db.exec("UPDATE persons SET name = name");
  db.exec("ROLLBACK");
}

function fileTrouble(error: unknown): Notice["code"] | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  if (error.code === "ENOSPC" || error.code === "EDQUOT") return "storage-full";
  const readOnly = ["EROFS", "EACCES", "EPERM", "ENOTDIR", "EEXIST", "EISDIR", "ENOENT"];
  return typeof error.code === "string" && readOnly.includes(error.code) ? "storage-read-only" : null;
}

/** Folds the write-ahead log back into the file and closes it. */
export function closeDatabase(db: DatabaseSync): void {
  if (!db.isOpen) return;
  try {
    db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
}
