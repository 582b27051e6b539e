import { describe, expect, test } from "vitest";
import { newPack, openStorage, question } from "./fixtures.ts";
import { began, EVENING, wholeGame } from "./whole-game.ts";

describe("a pack", () => {
  test("comes back as it was stored, its article too", () => {
    const { packs } = openStorage();
    const stored = newPack();
    packs.save(stored);
    expect(packs.get("pack")).toEqual({ ok: true, value: stored.pack });
    expect(packs.article("pack")).toEqual({ ok: true, value: stored.article });
  });

  test("is summed up in counts that tell no question", () => {
    const { packs } = openStorage();
    const summary = packs.save(newPack({ size: 6 }));
    expect(summary).toMatchObject({
      ok: true,
      value: {
        id: "pack",
        title: "A film",
        kind: "film",
        builtIn: false,
        addedAt: EVENING,
        questions: 6,
        flagged: 0,
        answered: 0,
        best: null,
        topics: { cast: 3, awards: 3 },
        difficulties: { easy: 4, hard: 2 },
      },
    });
    expect(packs.list()).toEqual({ ok: true, value: [summary.ok ? summary.value : null] });
    expect(JSON.stringify(summary)).not.toContain("thing number");
  });

  test("that is not there cannot be had, removed or flagged", async () => {
    const { packs, library } = openStorage();
    for (const result of [
      packs.get("x"),
      packs.article("x"),
      await library.removePack("x"),
      packs.flag("x", "q0", true),
    ]) {
      expect(result).toMatchObject({ ok: false, code: "not-found" });
    }
  });

  test("written again from the same article is the same pack, brought up to date, with its history", () => {
    const { packs, sessions, clock } = openStorage();
    packs.save(newPack({ size: 3 }));
    sessions.append("s1", 0, wholeGame([true, false, true]));
    clock.now += 1000;
    const questions = [question(1, { prompt: "Better put?", revision: 2 }), question(7)];
    const summary = packs.save(newPack({ maker: "newer", pack: { ...newPack().pack, questions } }));
    expect(summary).toMatchObject({
      value: { addedAt: EVENING, questions: 2, answered: 3, best: { right: 2, of: 3 } },
    });
    expect(packs.get("pack")).toMatchObject({ value: { questions } });
    expect(packs.list()).toMatchObject({ value: [{ id: "pack" }] });
    expect(packs.makerOf("pack")).toBe("newer");
  });

  test("keeps questions that its article no longer gives out of sight, and takes them back when it gives them again", () => {
    const { db, packs } = openStorage();
    packs.save(newPack({ size: 3 }));
    packs.save(newPack({ size: 1 }));
    expect(db.prepare("SELECT count(*) AS n FROM questions").get()).toMatchObject({ n: 3 });
    expect(packs.get("pack")).toMatchObject({ value: { questions: [{ id: "q0" }] } });
    packs.save(newPack({ size: 3 }));
    expect(packs.get("pack")).toMatchObject({ value: { questions: [{ id: "q0" }, { id: "q1" }, { id: "q2" }] } });
  });

  test("is removed with its questions, article and flags; the games played with it stay", async () => {
    const { db, packs, library, sessions } = openStorage();
    packs.save(newPack());
    packs.flag("pack", "q1", true);
    sessions.append("s1", 0, wholeGame([true, true, true]));
    expect(await library.removePack("pack")).toMatchObject({
      value: { step: { action: "remove-pack", size: 10 } },
    });
    expect(packs.get("pack")).toMatchObject({ code: "not-found" });
    for (const table of ["packs", "articles", "questions", "flags"]) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toMatchObject({ n: 0 });
    }
    expect(sessions.list(10, 0)).toMatchObject({ value: { total: 1, sessions: [{ setup: { packTitle: "A film" } }] } });
  });

  test("that comes with the program is not removed", async () => {
    const { packs, library } = openStorage();
    packs.save(newPack({ builtIn: true }));
    expect(await library.removePack("pack")).toMatchObject({ ok: false, code: "built-in" });
    expect(packs.get("pack").ok).toBe(true);
  });
});

test("packs are listed newest first, those that come with the program last", () => {
  const { packs, clock } = openStorage();
  packs.save(newPack({ id: "built-in", builtIn: true }));
  for (const id of ["first", "second"]) {
    clock.now += 1;
    packs.save(newPack({ id }));
  }
  const list = packs.list();
  expect(list.ok ? list.value.map(({ id }) => id) : list).toEqual(["second", "first", "built-in"]);
});

test("the best game is the one with the largest share of right answers, of those that were finished", () => {
  const { packs, sessions } = openStorage();
  packs.save(newPack());
  sessions.append("half", 0, wholeGame([true, false], began({ length: 2, at: EVENING })));
  sessions.append("most", 0, wholeGame([true, true, false], began({ length: 3, at: EVENING + 1 })));
  const left = wholeGame([true, true, true], began({ length: 4, at: EVENING + 2 }));
  sessions.append("left", 0, [...left, { type: "left", at: EVENING + 60_000 }]);
  expect(packs.list()).toMatchObject({ value: [{ best: { right: 2, of: 3 }, answered: 3 }] });
});

test("a flag is set once, and taken back", () => {
  const { db, packs } = openStorage();
  packs.save(newPack());
  const flags = () => db.prepare("SELECT person, question_id FROM flags").all();
  expect(packs.flag("pack", "q1", true)).toEqual({ ok: true, value: {} });
  packs.flag("pack", "q1", true);
  expect(flags()).toMatchObject([{ person: 1, question_id: "q1" }]);
  expect(packs.flagged("pack")).toEqual({ ok: true, value: { questionIds: ["q1"] } });
  expect(packs.list()).toMatchObject({ value: [{ questions: 10, flagged: 1 }] });
  expect(packs.flagged("another")).toEqual({ ok: true, value: { questionIds: [] } });
  packs.flag("pack", "q1", false);
  expect(flags()).toEqual([]);
  expect(packs.flag("pack", "nothing", true)).toMatchObject({ code: "not-found" });
});

test("a flag of a question that its article no longer gives is not counted", () => {
  const { packs } = openStorage();
  packs.save(newPack({ size: 3 }));
  packs.flag("pack", "q2", true);
  packs.save(newPack({ size: 2 }));
  expect(packs.list()).toMatchObject({ value: [{ questions: 2, flagged: 0 }] });
});

test("a pack that cannot be stored whole is not stored at all", () => {
  const { packs } = openStorage();
  const twice = [question(1), { ...question(2), topic: null as never }];
  expect(() => packs.save(newPack({ pack: { ...newPack().pack, questions: twice } }))).toThrow();
  expect(packs.list()).toEqual({ ok: true, value: [] });
});
