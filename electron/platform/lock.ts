import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { writeFileAtomically } from "./atomic-file.ts";

/** Who has a data folder open. `since` is in milliseconds since the epoch. */
const holderSchema = z.object({ pid: z.int().min(1), shell: z.enum(["desktop", "browser"]), since: z.number() });
export type Holder = z.infer<typeof holderSchema>;

export type LockResult =
  | { readonly kind: "taken"; readonly release: () => void }
  /** Another program has it; null where it has not said which yet. */
  | { readonly kind: "held"; readonly holder: Holder | null }
  /** The folder cannot be written to: there is nothing to protect. */
  | { readonly kind: "not-lockable"; readonly error: unknown };

const SQLITE_BUSY = 5;

/**
 * One program a data folder. The lock is an unfinished write transaction on a small SQLite file, which is a lock of
 * the operating system's: it ends with the process that holds it, however that ends, so a lock left by a dead process
 * does not exist and no process number can be mistaken for another's. A note beside it says who holds it.
 */
export function lockFolder(folder: string, holder: Holder): LockResult {
  const note = join(folder, "marquee.lock.json");
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(join(folder, "marquee.lock"), { timeout: 0 });
    db.exec("BEGIN IMMEDIATE");
    writeFileAtomically(note, JSON.stringify(holder));
    return { kind: "taken", release: releaseOf(db, note) };
  } catch (error) {
    db?.close();
    return isBusy(error) ? { kind: "held", holder: readHolder(note) } : { kind: "not-lockable", error };
  }
}

function releaseOf(db: DatabaseSync, note: string): () => void {
  return () => {
    if (!db.isOpen) return;
    rmSync(note, { force: true });
    db.close();
  };
}

function readHolder(note: string): Holder | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(readFileSync(note, "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

/** One line for the person whose program was the second. */
export function describeHolder(folder: string, holder: Holder | null): string {
  const who = holder === null ? "another Marquee" : `${SHELL_WORDS[holder.shell]} (process ${holder.pid})`;
  return `Marquee is open already: ${who} has the folder ${folder}. Close it first, or set MARQUEE_DATA to another folder.`;
}

const SHELL_WORDS: Readonly<Record<Holder["shell"], string>> = {
  desktop: "the desktop window",
  browser: "the one in the browser",
};
