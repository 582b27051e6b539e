import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { LongWork } from "../slices.ts";
import { createRestore } from "./restore.ts";
import { createWholePack } from "./whole-pack.ts";

const packRow = z.object({ pack_id: z.string(), action: z.string() });

/** Puts the store on one side of a step, whatever the step was. */
export function createSides(db: DatabaseSync): (step: number, side: "before" | "after") => LongWork<void> {
  const restore = createRestore(db);
  const whole = createWholePack(db);
  const selectPack = db.prepare(`
    SELECT pack_id, action FROM library_packs JOIN library_steps ON library_steps.id = step_id WHERE step_id = ?`);
  return function* (step, side) {
    const found = selectPack.get(step);
    if (found === undefined) return yield* restore(step, side);
    const { pack_id, action } = packRow.parse(found);
    const present = (action === "import") === (side === "after");
    if (present) yield* whole.putBack(step, pack_id);
    else yield* whole.takeOut(step, pack_id);
  };
}
