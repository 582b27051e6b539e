import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { atOnce, type LongWork } from "../slices.ts";
import { inTransaction } from "../store.ts";
import { createSides } from "./sides.ts";

const stepRow = z.object({ id: z.int(), size: z.int(), undone: z.int() });

/**
 * Goes back to the side that was acknowledged last, where a step was left in the middle: the program was ended, or the disk
 * was full. A step that was never acknowledged is forgotten.
 */
export function* settleInterrupted(db: DatabaseSync): LongWork<void> {
  const left = db.prepare("SELECT id, size, undone FROM library_steps WHERE doing = 1 ORDER BY id DESC").all();
  const turn = createSides(db);
  for (const { id, size, undone } of left.map((row) => stepRow.parse(row))) {
    yield* turn(id, undone === 1 ? "before" : "after");
    if (size === 0) db.prepare("DELETE FROM library_steps WHERE id = ?").run(id);
    else db.prepare("UPDATE library_steps SET doing = 0 WHERE id = ?").run(id);
    yield;
  }
}

/** At the start, before anybody looks. */
export function settleAtStart(db: DatabaseSync): void {
  if (db.prepare("SELECT 1 FROM library_steps WHERE doing = 1").get() === undefined) return;
  inTransaction(db, () => atOnce(settleInterrupted(db)));
}
