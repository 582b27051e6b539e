import type { Question } from "../../../questions/model.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import type { FailureCode } from "../../api/contract/codes.ts";
import type { LibraryDone, LibraryStep } from "../../api/contract/library.ts";
import type { LibraryPort } from "../../api/ports.ts";
import type { Elsewhere } from "../elsewhere.ts";
import { inSlices, type LongWork } from "../slices.ts";
import type { Store } from "../store.ts";
import { createAlike } from "./alike.ts";
import { createChange } from "./change.ts";
import { createCounts } from "./counts.ts";
import { createEdit, missing } from "./edit.ts";
import { settleInterrupted } from "./interrupted.ts";
import { type ArrivingPack, createPackSteps } from "./pack-steps.ts";
import { rowOf, SELECT_ROWS } from "./rows.ts";
import { createSearch } from "./search.ts";
import { createSides } from "./sides.ts";
import { createSteps, type StoredStep } from "./steps.ts";

const busy = () => failure("busy", "The library is still busy with the last change. Try again in a moment.");

/** The questions of a pack from one on, as many as come at once; none at its end. */
type Portion = (from: number) => Promise<Result<readonly Question[], FailureCode>>;

export type LibraryStore = LibraryPort & {
  /** Brings a whole pack in, as one step that can be taken back; one that is there already stays as it is. */
  readonly bring: (pack: ArrivingPack, portion: Portion) => Promise<Result<Record<never, never>, FailureCode>>;
};

/** All questions of all packs: found, changed, and changed back. */
export function createLibrary(
  store: Store,
  person: number,
  now: () => number,
  elsewhere: Pick<Elsewhere, "alike"> | null = null,
): LibraryStore {
  const { db, attempt, transaction } = store;
  const search = createSearch(db);
  const counts = createCounts(db);
  const alike = createAlike(db);
  const steps = createSteps(db, person, now);
  const change = createChange(db, person, steps, now);
  const edit = createEdit(db, steps, now);
  const sides = createSides(db);
  const packSteps = createPackSteps(db, steps, now);
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
      await settle();
      return turned;
    } finally {
      isLong = false;
    }
  };
  /** What could not be written cannot be settled either, perhaps: then the next start does it. */
  const settle = async () => {
    if (db.isOpen) await inSlices(store, settleInterrupted(db));
  };
  const bring: LibraryStore["bring"] = async (pack, portion) => {
    if (isLong) return busy();
    isLong = true;
    try {
      const begun = transaction(() => ok(packSteps.begin(pack)));
      if (!begun.ok || begun.value === null) return begun.ok ? ok({}) : begun;
      const size = await bringQuestions(pack.id, portion);
      const ended = size.ok ? transaction(() => ok(steps.endLong(begun.value ?? 0, size.value))) : size;
      if (!ended.ok) await settle();
      return ended.ok ? ok({}) : ended;
    } finally {
      isLong = false;
    }
  };
  const bringQuestions = async (packId: string, portion: Portion): Promise<Result<number, FailureCode>> => {
    for (let from = 0; ; ) {
      const came = await portion(from);
      if (!came.ok) return came;
      if (came.value.length === 0) return ok(from);
      const put = await inSlices(store, packSteps.put(packId, from, came.value));
      if (!put.ok) return put;
      from += came.value.length;
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
    alike: async () => {
      const found = await elsewhere?.alike();
      return found ? ok({ groups: [...found] }) : attempt(() => ok({ groups: alike() }));
    },
    get: (number) => attempt(() => one(number)),
    change: (target, wanted) => long(change(target, wanted)),
    bring,
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
