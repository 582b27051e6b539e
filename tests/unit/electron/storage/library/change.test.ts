import { describe, expect, test } from "vitest";
import type { LibraryChange, LibraryQuery, LibraryRow } from "../../../../../electron/api/contract/library.ts";
import { newPack, type OpenStorage, openStorage, question } from "../fixtures.ts";

const ALL: LibraryQuery = {
  text: "",
  packId: null,
  film: null,
  topic: null,
  difficulty: null,
  kind: null,
  decade: null,
  country: null,
  states: ["new", "checked", "flagged", "retired"],
  only: null,
};

function filled(): OpenStorage {
  const storage = openStorage();
  storage.packs.save(newPack({ size: 4 }));
  return storage;
}

function one({ library }: OpenStorage, number: number): LibraryRow {
  const row = library.get(number);
  if (!row.ok) throw new Error(row.message);
  return row.value;
}

/** All that the library says about everything, and what a game would be played with. */
function everything({ db, packs }: OpenStorage) {
  return {
    questions: db.prepare("SELECT * FROM questions ORDER BY number").all(),
    flags: db.prepare("SELECT * FROM flags ORDER BY question_id, person").all(),
    words: db.prepare("SELECT rowid FROM question_words WHERE question_words MATCH 'thing OR better OR number'").all(),
    pack: packs.get("pack"),
  };
}

const CHANGES: readonly (readonly [LibraryChange, string])[] = [
  [{ action: "check", on: true }, "check"],
  [{ action: "flag", on: true }, "flag"],
  [{ action: "retire", on: true }, "retire"],
  [{ action: "topic", topic: "music" }, "topic"],
  [{ action: "difficulty", difficulty: "medium" }, "difficulty"],
];

describe.each(CHANGES)("the change %o", (change, action) => {
  test("is one step over all that is found, is taken back, and done again", async () => {
    const storage = filled();
    storage.clock.now += 5;
    const before = everything(storage);
    const { library } = storage;
    const done = await library.change({ kind: "found", query: ALL, except: [2] }, change);
    expect(done).toEqual({
      ok: true,
      value: { step: { action, size: 3 }, history: { undo: { action, size: 3 }, redo: null } },
    });
    const after = everything(storage);
    expect(after).not.toEqual(before);
    expect(one(storage, 2)).toMatchObject({ state: "new", question: question(1) });
    expect(await library.undo()).toMatchObject({ ok: true, value: { history: { undo: null, redo: { action } } } });
    expect(everything(storage)).toEqual(before);
    expect(await library.redo()).toMatchObject({ ok: true, value: { history: { undo: { action }, redo: null } } });
    expect(everything(storage).pack).toEqual(after.pack);
    expect(everything(storage).flags).toEqual(after.flags);
  });

  test("is no step where nothing changes", async () => {
    const { library } = filled();
    await library.change({ kind: "these", numbers: [1, 2] }, change);
    expect(await library.change({ kind: "these", numbers: [1, 2, 99] }, change)).toMatchObject({
      value: { step: { size: 0 }, history: { undo: { action, size: 2 } } },
    });
  });
});

test("a question that is put away is not asked any more, and is asked again when it is brought back", async () => {
  const storage = filled();
  const ids = () => {
    const pack = storage.packs.get("pack");
    return pack.ok ? pack.value.questions.map(({ id }) => id) : [];
  };
  await storage.library.change({ kind: "these", numbers: [1] }, { action: "retire", on: true });
  expect(ids()).toEqual(["q1", "q2", "q3"]);
  expect(one(storage, 1)).toMatchObject({ state: "retired", putAway: true, absent: false });
  await storage.library.change({ kind: "these", numbers: [1] }, { action: "retire", on: false });
  expect(ids()).toEqual(["q0", "q1", "q2", "q3"]);
});

test("taking a flag back takes everybody's, and undoing that gives each person theirs again", async () => {
  const storage = filled();
  const { db, library } = storage;
  db.exec("INSERT INTO persons (id, name) VALUES (2, 'Ada')");
  db.exec("INSERT INTO flags VALUES (1, 'pack', 'q0', 11), (2, 'pack', 'q0', 12)");
  const before = everything(storage);
  await library.change({ kind: "these", numbers: [1] }, { action: "flag", on: false });
  expect(one(storage, 1).state).toBe("new");
  await library.undo();
  expect(everything(storage)).toEqual(before);
});

test("a new step makes what was taken back impossible to do again", async () => {
  const { library } = filled();
  await library.change({ kind: "these", numbers: [1] }, { action: "check", on: true });
  await library.undo();
  await library.change({ kind: "these", numbers: [2] }, { action: "retire", on: true });
  expect(await library.redo()).toMatchObject({ ok: false, code: "nothing-to-undo" });
  expect(library.history()).toMatchObject({ value: { undo: { action: "retire" }, redo: null } });
});

describe("an edit", () => {
  const reworded = question(0, { prompt: "Better put?", options: ["Ada", "Bela", "Cleo", "Eve"], answer: 3 });

  test("is kept, counts as a revision, is found by its new words, and keeps what was there", () => {
    const storage = filled();
    storage.clock.now += 5;
    const saved = storage.library.save(1, reworded);
    const { revision } = reworded;
    expect(saved).toMatchObject({
      ok: true,
      value: { question: { ...reworded, revision: revision + 1 }, original: question(0), changedAt: storage.clock.now },
    });
    expect(
      storage.library.search({
        query: { ...ALL, text: "eve better" },
        sort: "newest",
        from: { kind: "skip", rows: 0 },
        limit: 9,
      }),
    ).toMatchObject({ value: { rows: [{ number: 1 }] } });
  });

  test("made on words that somebody has changed since is refused", () => {
    const { library } = filled();
    library.save(1, reworded);
    expect(library.save(1, reworded)).toMatchObject({ ok: false, code: "conflict" });
    expect(library.save(99, reworded)).toMatchObject({ ok: false, code: "not-found" });
  });

  test("survives that its pack is written again, and is given up for what the writer gives now", () => {
    const storage = filled();
    storage.library.save(1, reworded);
    const newer = newPack();
    const questions = [question(0, { prompt: "Newer?" }), question(1)];
    storage.packs.save({ ...newer, pack: { ...newer.pack, questions } });
    expect(one(storage, 1)).toMatchObject({
      question: { prompt: "Better put?" },
      original: { prompt: "Newer?" },
      state: "new",
    });
    expect(one(storage, 3)).toMatchObject({ state: "retired", absent: true });
    expect(storage.library.revert(1)).toMatchObject({ value: { question: questions[0], original: null } });
    expect(storage.library.revert(1)).toMatchObject({ ok: false, code: "not-found" });
  });

  test("taken back after its pack was written again gives what the writer gives now", async () => {
    const storage = filled();
    storage.library.save(1, reworded);
    const newer = newPack();
    storage.packs.save({ ...newer, pack: { ...newer.pack, questions: [question(0, { prompt: "Newer?" })] } });
    await storage.library.undo();
    expect(one(storage, 1)).toMatchObject({ question: { prompt: "Newer?" }, original: null });
    await storage.library.redo();
    expect(one(storage, 1)).toMatchObject({ question: { prompt: "Better put?" }, original: { prompt: "Newer?" } });
  });

  test("keeps a question in the pack that its article no longer gives; a check alone does not", async () => {
    const storage = filled();
    storage.library.save(1, reworded);
    await storage.library.change({ kind: "these", numbers: [2] }, { action: "check", on: true });
    const newer = newPack();
    storage.packs.save({ ...newer, pack: { ...newer.pack, questions: [question(3)] } });
    expect([1, 2, 4].map((number) => one(storage, number).state)).toEqual(["new", "retired", "new"]);
    storage.packs.save(newPack({ size: 4 }));
    expect(one(storage, 2).state).toBe("checked");
  });
});

describe("a question of one's own", () => {
  const own = { id: "mine", packId: null, packTitle: "My own", question: question(50, { proof: { kind: "none" } }) };

  test("goes into the pack of own questions, once, and is a person's", () => {
    const storage = filled();
    const added = storage.library.add(own);
    expect(added).toMatchObject({
      value: { packId: "own", packTitle: "My own", articleKind: null, question: { id: "mine", origin: "person" } },
    });
    expect(storage.library.add(own)).toEqual(added);
    expect(storage.packs.list()).toMatchObject({
      value: [{ id: "pack" }, { id: "own", kind: "other", questions: 1, report: null }],
    });
  });

  test("stays in the pack it was written for when that is written again", () => {
    const storage = filled();
    storage.library.add({ ...own, packId: "pack" });
    storage.packs.save(newPack({ size: 1 }));
    expect(storage.packs.get("pack")).toMatchObject({ value: { questions: [{ id: "q0" }, { id: "mine" }] } });
    expect(storage.library.add({ ...own, packId: "nowhere" })).toMatchObject({ ok: false, code: "not-found" });
  });

  test("is gone when that is taken back, and there again when it is done again", async () => {
    const storage = filled();
    const before = everything(storage);
    storage.library.add({ ...own, packId: "pack" });
    await storage.library.undo();
    expect(everything(storage)).toEqual(before);
    await storage.library.redo();
    expect(storage.packs.get("pack")).toMatchObject({ value: { questions: [{}, {}, {}, {}, { id: "mine" }] } });
  });
});
