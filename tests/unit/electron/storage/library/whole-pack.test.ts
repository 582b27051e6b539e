import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLibrary } from "../../../../../electron/storage/library/index.ts";
import { settleAtStart } from "../../../../../electron/storage/library/interrupted.ts";
import { createPackSteps } from "../../../../../electron/storage/library/pack-steps.ts";
import { createSides } from "../../../../../electron/storage/library/sides.ts";
import { createSteps } from "../../../../../electron/storage/library/steps.ts";
import { inTransaction } from "../../../../../electron/storage/store.ts";
import { newPack, type OpenStorage, openStorage, question } from "../fixtures.ts";

/** All that stands in the store of packs, as rows. */
function everything({ db }: OpenStorage) {
  const all = (table: string, order: string) => db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
  return {
    packs: all("packs", "id"),
    articles: all("articles", "pack_id"),
    years: all("film_years", "pack_id"),
    questions: all("questions", "number"),
    flags: all("flags", "question_id"),
    cards: all("practice_cards", "question_id"),
    words: db.prepare("SELECT rowid FROM question_words WHERE question_words MATCH 'thing OR better' ORDER BY 1").all(),
  };
}

/** A pack of which people made something: reworded, checked, put away, flagged, no longer given by its article. */
async function livedIn(size = 70): Promise<OpenStorage> {
  const storage = openStorage();
  const { packs, library } = storage;
  packs.save(newPack({ size: size + 1, article: { ...newPack().article, text: "It is a 1942 drama." } }));
  packs.save(newPack({ size, article: { ...newPack().article, text: "It is a 1942 drama." } }));
  packs.flag("pack", "q3", true);
  await library.change({ kind: "these", numbers: [1, 5] }, { action: "check", on: true });
  await library.change({ kind: "these", numbers: [2] }, { action: "retire", on: true });
  library.save(7, question(6, { prompt: "Better put?" }));
  return storage;
}

describe("a pack that is removed", () => {
  test("is brought back as it was to the letter, and can be removed again", async () => {
    const storage = await livedIn();
    const before = everything(storage);
    expect(await storage.library.removePack("pack")).toMatchObject({ value: { step: { size: 71 } } });
    const gone = everything(storage);
    expect(gone).toMatchObject({ packs: [], articles: [], questions: [], flags: [], years: [], words: [] });
    expect(await storage.library.undo()).toMatchObject({ value: { step: { action: "remove-pack" } } });
    expect(everything(storage)).toEqual(before);
    expect(await storage.library.redo()).toMatchObject({ ok: true });
    expect(everything(storage)).toEqual(gone);
  });

  test("and was written again meanwhile keeps what is there now, and gets back what is not", async () => {
    const storage = await livedIn();
    await storage.library.removePack("pack");
    storage.packs.save(newPack({ size: 2, pack: { ...newPack().pack, title: "Newer", questions: [question(0)] } }));
    await storage.library.undo();
    const pack = storage.packs.get("pack");
    expect(pack).toMatchObject({ value: { title: "Newer" } });
    expect(pack.ok && pack.value.questions.length).toBe(69);
  });

  test("without a question can be brought back as well", async () => {
    const storage = openStorage();
    storage.packs.save(newPack({ size: 0 }));
    await storage.library.removePack("pack");
    await storage.library.undo();
    expect(storage.packs.get("pack")).toMatchObject({ ok: true });
  });
});

describe("a step that was cut short", () => {
  test("at any place is as if it had not been begun, after the next start", async () => {
    const cuts = fc.integer({ min: 1, max: 8 });
    const which = fc.constantFrom("remove", "undo", "check" as const);
    await fc.assert(
      fc.asyncProperty(cuts, which, async (cut, kind) => {
        const storage = await livedIn();
        const { db, library, clock } = storage;
        if (kind === "undo") await library.removePack("pack");
        const before = everything(storage);
        const history = library.history();
        const steps = createSteps(db, 1, () => clock.now);
        const work =
          kind === "undo"
            ? createSides(db)(steps.last()?.id ?? 0, "before")
            : createPackSteps(db, steps, () => clock.now).remove("pack");
        if (kind === "undo") steps.beginTurn(steps.last()?.id ?? 0);
        for (let turn = 0; turn < cut; turn++) inTransaction(db, () => work.next());
        // Some were through by then: those were ended as well.
        if (kind !== "undo" && db.prepare("SELECT 1 FROM library_steps WHERE doing = 1").get() === undefined) return;
        settleAtStart(db);
        expect(everything(storage)).toEqual(before);
        expect(createLibrary(storage.store, 1, () => clock.now).history()).toEqual(history);
        expect(db.prepare("SELECT 1 FROM library_steps WHERE doing = 1").get()).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test("by a disk that refuses is taken back at once", async () => {
    const storage = await livedIn();
    const { db, library } = storage;
    const before = everything(storage);
    db.exec(`CREATE TEMP TRIGGER refuses BEFORE UPDATE OF topic ON questions WHEN NEW.number = 60
      BEGIN SELECT RAISE(ROLLBACK, 'as a full disk does'); END`);
    const target = { kind: "these" as const, numbers: Array.from({ length: 70 }, (_, index) => index + 1) };
    await expect(library.change(target, { action: "topic", topic: "music" })).rejects.toThrow("as a full disk does");
    db.exec("DROP TRIGGER refuses");
    settleAtStart(db);
    expect(everything(storage)).toEqual(before);
  });
});

test("words that a question does not say any more find it no more", async () => {
  const { db, packs } = await livedIn();
  const found = (words: string) =>
    db
      .prepare("SELECT rowid FROM question_words WHERE question_words MATCH ?")
      .all(words)
      .map(({ rowid }) => rowid);
  expect(found('prompt: "better put"')).toEqual([7]);
  expect(found('prompt: "number 6"')).toEqual([]);
  packs.save(newPack({ size: 1, pack: { ...newPack().pack, title: "Renamed" } }));
  expect(found('film: "A film A film"')).toEqual([]);
});

test("while a long step is on its way nothing else of the library is changed", async () => {
  const { library } = await livedIn();
  const removed = library.removePack("pack");
  expect(library.save(7, question(6))).toMatchObject({ code: "busy" });
  expect(await library.undo()).toMatchObject({ code: "busy" });
  expect(await removed).toMatchObject({ ok: true });
});
