import type { Question } from "../../questions/model.ts";
import { ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { createPackStatements } from "./pack-writer.ts";
import type { PackHead } from "./packs.ts";
import type { Store } from "./store.ts";

/**
 * A pack in steps, each a transaction of its own. Until the last one the pack has no maker, so that one that was
 * interrupted is begun again; what stood in it before can be played all the while.
 */
export type PackParts = {
  readonly begin: (head: PackHead) => Result<null, FailureCode>;
  /** @param from place of the first of these in the pack */
  readonly add: (packId: string, questions: readonly Question[], from: number) => Result<null, FailureCode>;
  /** Retires what is not among `kept`, unless a person wrote or reworded it, and signs the pack. */
  readonly finish: (packId: string, kept: readonly string[], maker: string) => Result<null, FailureCode>;
};

/** Before every other day: packs of the program stand behind what people bring. */
const LONG_AGO = 0;

export function createPackParts({ db, transaction }: Store, now: () => number): PackParts {
  const { head, questions: write } = createPackStatements(db);
  const retire = db.prepare(`
    UPDATE questions SET absent = 1, retired = 1
    WHERE pack_id = ? AND absent = 0 AND original IS NULL AND body ->> '$.origin' <> 'person'
      AND id NOT IN (SELECT value FROM json_each(?))`);
  const sign = db.prepare("UPDATE packs SET maker = ? WHERE id = ?");
  const done = ok(null);
  return {
    begin: (pack) =>
      transaction(() => {
        head({ ...pack, maker: "" }, LONG_AGO);
        return done;
      }),
    add: (packId, questions, from) =>
      transaction(() => {
        write(packId, questions, from, now());
        return done;
      }),
    finish: (packId, kept, maker) =>
      transaction(() => {
        retire.run(packId, JSON.stringify(kept));
        sign.run(maker, packId);
        return done;
      }),
  };
}
