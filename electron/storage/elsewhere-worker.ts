import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { checkIntegrity, DamagedDatabaseError } from "./check.ts";
import { readingJobSchema } from "./elsewhere-messages.ts";
import { createAlike } from "./library/alike.ts";
import { isDamage } from "./trouble.ts";

/** A thread that reads the store beside the program for what takes long, and holds up nobody who writes. */

function damageIn(db: DatabaseSync, depth: "quick" | "full"): string | null {
  try {
    checkIntegrity(db, depth);
    return null;
  } catch (error) {
    if (error instanceof DamagedDatabaseError || isDamage(error)) return String(error);
    throw error;
  }
}

const { path, what } = readingJobSchema.parse(workerData);
const db = new DatabaseSync(path, { readOnly: true });
try {
  parentPort?.postMessage(what === "alike" ? { groups: createAlike(db)() } : { damage: damageIn(db, what) });
} finally {
  db.close();
}
