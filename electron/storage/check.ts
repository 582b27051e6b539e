import type { DatabaseSync } from "node:sqlite";

/** The file is a database, but not a sound one. */
export class DamagedDatabaseError extends Error {
  constructor(finding: string) {
    super(`The database failed its integrity check: ${finding}`);
    this.name = "DamagedDatabaseError";
  }
}

/**
 * Throws when the database is not sound. The quick check reads every page; after a stop without a word the full one
 * also compares the indexes with their tables.
 */
export function checkIntegrity(db: DatabaseSync, depth: "quick" | "full"): void {
  const pragma = depth === "quick" ? "quick_check(1)" : "integrity_check(1)";
  const finding = String(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  if (finding !== "ok") throw new DamagedDatabaseError(finding);
  if (depth === "full" && db.prepare("PRAGMA foreign_key_check").get() !== undefined) {
    throw new DamagedDatabaseError("a row refers to one that is not there");
  }
}
