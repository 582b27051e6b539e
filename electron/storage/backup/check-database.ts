import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { checkIntegrity, DamagedDatabaseError } from "../check.ts";
import { migrate, NewerDatabaseError } from "../migrate.ts";
import { troubleOf } from "../trouble.ts";
import { DOCUMENTS, type Document } from "./documents.ts";

/** What a database holds, counted. */
export type Contents = {
  readonly persons: number;
  readonly packs: number;
  readonly questions: number;
  readonly games: number;
  readonly answers: number;
  readonly nights: number;
};

export type CheckCode = "backup-broken" | "backup-newer";

/** A row that this program could not read back. */
class UnreadableError extends Error {}

/**
 * Checks a database that somebody wants to go on with, a copy that nothing else uses, and brings it to this program's
 * version: its integrity, its tables, triggers and indexes, which must be ours to the letter, and each document in it.
 * After it, the copy is one whole file without a log.
 */
export function checkDatabase(path: string): Result<Contents, CheckCode> {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path);
    db.exec("PRAGMA trusted_schema = OFF");
    db.exec("PRAGMA cell_size_check = ON");
    db.exec("PRAGMA foreign_keys = ON");
    checkIntegrity(db, "full");
    migrate(db);
    compareSchema(db);
    for (const document of DOCUMENTS) readAll(db, document);
    const contents = countAll(db);
    // Leaves the log's mode behind, and with it the files beside this one.
    db.exec("PRAGMA journal_mode = DELETE");
    return ok(contents);
  } catch (error) {
    if (error instanceof NewerDatabaseError) return failure("backup-newer", "A newer Marquee made this backup.");
    const bad = error instanceof DamagedDatabaseError || error instanceof UnreadableError;
    if (bad || isSqlite(error)) return failure("backup-broken", "This backup is damaged.", { why: String(error) });
    throw error;
  } finally {
    db?.close();
  }
}

/** Any word of SQLite's about a file from outside, wrong SQL in it too, is the file's fault; a full disk is not. */
function isSqlite(error: unknown): boolean {
  const ours = troubleOf(error);
  return error instanceof Error && "errcode" in error && ours !== "storage-full" && ours !== "storage-read-only";
}

const schemaOf = (db: DatabaseSync) =>
  db
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .all()
    .map((row) => JSON.stringify(row));

function compareSchema(db: DatabaseSync): void {
  const model = new DatabaseSync(":memory:");
  try {
    migrate(model);
    const wanted = schemaOf(model);
    const found = schemaOf(db);
    const odd = found.find((row) => !wanted.includes(row)) ?? wanted.find((row) => !found.includes(row));
    if (odd !== undefined) throw new UnreadableError(`not as this program makes it: ${odd.slice(0, 200)}`);
  } finally {
    model.close();
  }
}

const rowSchema = z.object({ text: z.string() });

function readAll(db: DatabaseSync, { table, column, schema }: Document): void {
  const rows = db.prepare(`SELECT ${column} AS text FROM ${table} WHERE ${column} IS NOT NULL`).iterate();
  for (const row of rows) {
    const { text } = rowSchema.parse(row);
    if (!schema.safeParse(parseJson(text)).success)
      throw new UnreadableError(`${table}.${column}: ${text.slice(0, 80)}`);
  }
}

/** No document of ours is `undefined`; a setting that is no JSON is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableError(`no JSON: ${text.slice(0, 80)}`);
  }
}

function countAll(db: DatabaseSync): Contents {
  const count = (from: string) => Number(db.prepare(`SELECT count(*) AS number FROM ${from}`).get()?.number);
  return {
    persons: count("persons"),
    packs: count("packs"),
    questions: count("questions WHERE retired = 0"),
    games: count("sessions"),
    answers: count("answers"),
    nights: count("nights WHERE rehearsal = 0"),
  };
}
