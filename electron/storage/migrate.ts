import type { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations/index.ts";
import { inTransaction } from "./store.ts";

/** A database that a later version of Marquee has written: it is left as it is. */
export class NewerDatabaseError extends Error {
  constructor(found: number, known: number) {
    super(`The database has version ${found}, this program knows versions up to ${known}.`);
    this.name = "NewerDatabaseError";
  }
}

/** Brings a database to the newest version, one migration a transaction. */
export function migrate(db: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  const found = versionOf(db);
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length);
  for (const [index, sql] of migrations.entries()) {
    if (index < found) continue;
    inTransaction(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare("PRAGMA user_version").get()?.user_version);
}
