import { failure, ok, type Result } from "../../../questions/result.ts";
import type { FailureCode } from "../../api/contract/codes.ts";
import type { LibraryDone, LibraryStep } from "../../api/contract/library.ts";
import type { LibraryPort } from "../../api/ports.ts";
import { inSlices, type LongWork } from "../slices.ts";
import type { Store } from "../store.ts";
import { createAlike } from "./alike.ts";
import { createChange } from "./change.ts";
import { createCounts } from "./counts.ts";
import { createEdit, missing } from "./edit.ts";
import { settleInterrupted } from "./interrupted.ts";
import { createPackSteps } from "./pack-steps.ts";
import { rowOf, SELECT_ROWS } from "./rows.ts";
import { createSearch } from "./search.ts";
import { createSides } from "./sides.ts";
import { createSteps, type StoredStep } from "./steps.ts";

const busy = () => failure("busy", "The library is still busy with the last change. Try again in a moment.");

/** All questions of all packs: found, changed, and changed back. */
export function createLibrary(store: Store, person: number, now: () => number): LibraryPort {
  const { db, attempt, transaction } = store;
  const search = createSearch(db);
  const counts = createCounts(db);
  const alike = createAlike(db);
  const steps = createSteps(db, person, now);
  const change = createChange(db, person, steps, now);
  const edit = createEdit(db, steps, now);
  const sides = createSides(db);
  const packSteps = createPackSteps(db, steps);
  const selectOne = db.prepare(`${SELECT_ROWS} WHERE number = ?`);

  const one = (number: number) => {
    const row = selectOne.get(number);
    return row === undefined ? missing() : ok(rowOf(row));
  };
  const done = ({ action, size }: LibraryStep): Result<LibraryDone, never> =>
    ok({ step: { action, size }, history: steps.history() });
  /** One step at a time: another would be taken back in the wrong order. */
  let isLong = false;
  const shortly = <T>(work: () => T) => (isLong ? busy() : transaction(work));
  const long = async (work: LongWork<LibraryStep>): Promise<Result<LibraryDone, FailureCode>> => {
    if (isLong) return busy();
    isLong = true;
    try {
      const turned = await inSlices(store, work);
      if (turned.ok) return done(turned.value);
      // What could not be written cannot be settled either, perhaps: then the next start does it.
      if (db.isOpen) await inSlices(store, settleInterrupted(db));
      return turned;
    } finally {
      isLong = false;
    }
  };
  const turn = async (which: "last" | "next") => {
    const step = attempt(() => steps[which]());
    if (step === null) return failure("nothing-to-undo", "There is nothing to take back.");
    return "ok" in step ? step : long(turning(step, which === "last"));
  };
  function* turning(step: StoredStep, undone: boolean): LongWork<LibraryStep> {
    steps.beginTurn(step.id);
    yield* sides(step.id, undone ? "before" : "after");
    steps.endTurn(step.id, undone);
    return step;
  }
  return {
    search: (wanted) => attempt(() => ok(search(wanted))),
    counts: (query) => attempt(() => ok(counts(query))),
    alike: () => attempt(() => ok({ groups: alike() })),
    get: (number) => attempt(() => one(number)),
    change: (target, wanted) => long(change(target, wanted)),
    removePack: async (packId) => {
      const refused = attempt(() => packSteps.refuses(packId));
      return refused ?? long(packSteps.remove(packId));
    },
    save: (number, question) =>
      shortly(() => {
        const saved = edit.save(number, question);
        return saved.ok ? one(number) : saved;
      }),
    revert: (number) =>
      shortly(() => {
        const reverted = edit.revert(number);
        return reverted.ok ? one(number) : reverted;
      }),
    add: (wanted) =>
      shortly(() => {
        const added = edit.add(wanted);
        return added.ok ? one(added.value.number) : added;
      }),
    undo: () => turn("last"),
    redo: () => turn("next"),
    history: () => attempt(() => ok(steps.history())),
  };
}
