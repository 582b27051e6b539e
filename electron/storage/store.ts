import type { DatabaseSync } from "node:sqlite";
import { type Failure, failure } from "../../questions/result.ts";
import { TROUBLE_WORDS, type TroubleCode, troubleOf } from "./trouble.ts";

type StoreFailure = Failure<TroubleCode>;

/** An open database, and the two ways to use it. */
export type Store = {
  readonly db: DatabaseSync;
  /**
   * Runs a unit of work; what a disk can do to it comes back as a failure, and is told to the person once.
   * Exceptions that are bugs pass.
   */
  readonly attempt: <T>(work: () => T) => T | StoreFailure;
  /** As `attempt`, in one transaction: all of it is on the disk when this returns, or nothing is. */
  readonly transaction: <T>(work: () => T) => T | StoreFailure;
};

export type StoreListener = {
  readonly onTrouble: (code: TroubleCode, error: unknown) => void;
  /** Something has been written again since: each trouble that was told is over. */
  readonly onRecovery: (code: TroubleCode) => void;
};

export function createStore(db: DatabaseSync, { onTrouble, onRecovery }: StoreListener): Store {
  const troubles = new Set<TroubleCode>();
  const attempt = <T>(work: () => T): T | StoreFailure => {
    try {
      return work();
    } catch (error) {
      const code = troubleOf(error);
      if (code === null) throw error;
      troubles.add(code);
      onTrouble(code, error);
      return failure(code, TROUBLE_WORDS[code]);
    }
  };
  const writeWatched = <T>(work: () => T): T => {
    if (troubles.size === 0) return inTransaction(db, work);
    const before = rowsChanged(db);
    const value = inTransaction(db, work);
    if (rowsChanged(db) > before) {
      const over = [...troubles];
      troubles.clear();
      over.forEach(onRecovery);
    }
    return value;
  };
  return { db, attempt, transaction: (work) => attempt(() => writeWatched(work)) };
}

/** Rows written since the database was opened: a transaction that wrote none proves nothing about the disk. */
function rowsChanged(db: DatabaseSync): number {
  return Number(db.prepare("SELECT total_changes() AS rows").get()?.rows);
}

export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    db.exec("COMMIT");
    return value;
  } catch (error) {
    // A full disk has rolled back by itself already.
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
