import { failure, ok, type Result } from "../../../questions/result.ts";
import type { LibraryDone, LibraryStep } from "../../api/contract/library.ts";
import type { LibraryPort } from "../../api/ports.ts";
import type { Store } from "../store.ts";
import { createAlike } from "./alike.ts";
import { createChange } from "./change.ts";
import { createCounts } from "./counts.ts";
import { createEdit, missing } from "./edit.ts";
import { createRestore } from "./restore.ts";
import { rowOf, SELECT_ROWS } from "./rows.ts";
import { createSearch } from "./search.ts";
import { createSteps } from "./steps.ts";

/** All questions of all packs: found, changed, and changed back. */
export function createLibrary({ db, attempt, transaction }: Store, person: number, now: () => number): LibraryPort {
  const search = createSearch(db);
  const counts = createCounts(db);
  const alike = createAlike(db);
  const steps = createSteps(db, person, now);
  const change = createChange(db, person, steps, now);
  const edit = createEdit(db, steps, now);
  const restore = createRestore(db);
  const selectOne = db.prepare(`${SELECT_ROWS} WHERE number = ?`);

  const one = (number: number) => {
    const row = selectOne.get(number);
    return row === undefined ? missing() : ok(rowOf(row));
  };
  const done = ({ action, size }: LibraryStep): Result<LibraryDone, never> =>
    ok({ step: { action, size }, history: steps.history() });
  const turn = (which: "last" | "next") =>
    transaction(() => {
      const step = steps[which]();
      if (step === null) return failure("nothing-to-undo", "There is nothing to take back.");
      restore(step.id, which === "last" ? "before" : "after");
      steps.setUndone(step.id, which === "last");
      return done(step);
    });
  return {
    search: (wanted) => attempt(() => ok(search(wanted))),
    counts: (query) => attempt(() => ok(counts(query))),
    alike: () => attempt(() => ok({ groups: alike() })),
    get: (number) => attempt(() => one(number)),
    change: (target, wanted) => transaction(() => done(change(target, wanted))),
    save: (number, question) =>
      transaction(() => {
        const saved = edit.save(number, question);
        return saved.ok ? one(number) : saved;
      }),
    revert: (number) =>
      transaction(() => {
        const reverted = edit.revert(number);
        return reverted.ok ? one(number) : reverted;
      }),
    add: (wanted) =>
      transaction(() => {
        const added = edit.add(wanted);
        return added.ok ? one(added.value.number) : added;
      }),
    undo: () => turn("last"),
    redo: () => turn("next"),
    history: () => attempt(() => ok(steps.history())),
  };
}
