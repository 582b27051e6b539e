import type { DatabaseSync } from "node:sqlite";
import { failure, type Result } from "../../../questions/result.ts";
import type { FailureCode } from "../../api/contract/codes.ts";
import type { LibraryStep } from "../../api/contract/library.ts";
import type { LongWork } from "../slices.ts";
import type { Steps } from "./steps.ts";
import { createWholePack } from "./whole-pack.ts";

/** Taking a whole pack away, as a step. */
export function createPackSteps(db: DatabaseSync, steps: Steps) {
  const whole = createWholePack(db);
  const selectBuiltIn = db.prepare("SELECT built_in FROM packs WHERE id = ?");
  return {
    /** Why a pack cannot be taken away; null where it can. */
    refuses: (packId: string): Result<never, FailureCode> | null => {
      const row = selectBuiltIn.get(packId);
      if (row === undefined) return failure("not-found", "This pack is not there any more.");
      return row.built_in === 1 ? failure("built-in", "This pack comes with Marquee and cannot be removed.") : null;
    },
    remove: function* (packId: string): LongWork<LibraryStep> {
      const step = steps.beginLong("remove-pack");
      whole.note(step, packId);
      const size = yield* whole.takeOut(step, packId);
      // A pack without questions can be brought back as well.
      steps.endLong(step, Math.max(1, size));
      return { action: "remove-pack", size };
    },
  };
}
