import { describe, expect, test } from "vitest";
import type { SoloEvent } from "../../../../game/solo/model.ts";
import { newPack, openStorage } from "./fixtures.ts";
import { began, EVENING, wholeGame } from "./whole-game.ts";

const DAY = 86_400_000;

describe("appending events", () => {
  test("stores them in their order, in as many steps as there are", () => {
    const { sessions } = openStorage();
    const events = wholeGame([true, false, true]);
    for (const [index, event] of events.entries()) {
      expect(sessions.append("s", index, [event])).toEqual({ ok: true, value: { stored: index + 1 } });
    }
    expect(sessions.get("s")).toEqual({ ok: true, value: { id: "s", events } });
  });

  test("again, whole or in part, stores nothing twice and counts nothing twice", () => {
    const { db, sessions } = openStorage();
    const events = wholeGame([true, false, true]);
    sessions.append("s", 0, events.slice(0, 4));
    const before = db.prepare("SELECT * FROM daily_totals").all();
    expect(sessions.append("s", 0, events.slice(0, 4))).toEqual({ ok: true, value: { stored: 4 } });
    expect(sessions.append("s", 2, events.slice(2, 3))).toEqual({ ok: true, value: { stored: 4 } });
    expect(db.prepare("SELECT * FROM daily_totals").all()).toEqual(before);
    expect(sessions.append("s", 1, events.slice(1))).toEqual({ ok: true, value: { stored: 7 } });
    expect(sessions.get("s")).toMatchObject({ value: { events } });
  });

  test("that contradict what is stored is a conflict, and changes nothing", () => {
    const { sessions } = openStorage();
    const events = wholeGame([true, false, true]);
    sessions.append("s", 0, events.slice(0, 3));
    const other: SoloEvent = { type: "chose", at: EVENING + 3000, place: 3 };
    const answer = sessions.append("s", 2, [other, ...events.slice(3)]);
    expect(answer).toMatchObject({ ok: false, code: "conflict", details: { stored: 3 } });
    expect(sessions.get("s")).toMatchObject({ value: { events: events.slice(0, 3) } });
  });

  test("that leave a gap is a conflict that says how many are stored", () => {
    const { sessions } = openStorage();
    const events = wholeGame([true, false]);
    sessions.append("s", 0, events.slice(0, 1));
    for (const rest of [events.slice(2), events.slice(2, 3)]) {
      expect(sessions.append("s", 2, rest)).toMatchObject({ code: "conflict", details: { stored: 1 } });
    }
    expect(sessions.append("t", 1, events.slice(1))).toMatchObject({ code: "conflict", details: { stored: 0 } });
  });

  test.each<[string, SoloEvent[]]>([
    ["has no beginning", [{ type: "shown", at: EVENING, index: 0 }]],
    ["begins twice", [began(), began()]],
    ["answers what was not shown", [began(), { type: "chose", at: EVENING, place: 0 }]],
    ["goes on after it was left", [began(), { type: "left", at: EVENING }, { type: "shown", at: EVENING, index: 0 }]],
  ])("of a game that %s is refused, and leaves nothing behind", (_what, events) => {
    const { db, sessions } = openStorage();
    expect(sessions.append("s", 0, events)).toMatchObject({ ok: false, code: "bad-input" });
    for (const table of ["sessions", "session_events", "answers", "daily_totals"]) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toMatchObject({ n: 0 });
    }
  });
});

describe("an unfinished game", () => {
  test("is the newest that was neither finished nor left", () => {
    const { packs, sessions } = openStorage();
    packs.save(newPack());
    sessions.append("old", 0, wholeGame([true], began({ at: EVENING - 5000 })));
    const newer = wholeGame([true], began({ at: EVENING - 3000 }));
    sessions.append("newer", 0, newer);
    sessions.append("done", 0, wholeGame([true], began({ length: 1, at: EVENING - 2000 })));
    sessions.append("left", 0, [began({ at: EVENING - 1000 }), { type: "left", at: EVENING }]);
    expect(sessions.unfinished()).toEqual({ ok: true, value: { id: "newer", events: newer } });
  });

  test("is not offered when a question of it is gone from its pack", async () => {
    const { packs, library, sessions } = openStorage();
    packs.save(newPack({ size: 3 }));
    sessions.append("s", 0, [began({ length: 3 })]);
    expect(sessions.unfinished()).toMatchObject({ value: { id: "s" } });
    packs.save(newPack({ size: 2 }));
    expect(sessions.unfinished()).toEqual({ ok: true, value: null });
    packs.save(newPack({ size: 3 }));
    expect(sessions.unfinished()).toMatchObject({ value: { id: "s" } });
    await library.removePack("pack");
    expect(sessions.unfinished()).toEqual({ ok: true, value: null });
  });

  test("is none at first", () => {
    expect(openStorage().sessions.unfinished()).toEqual({ ok: true, value: null });
  });
});

describe("the history", () => {
  test("lists games newest first, by the page, with what came of each", () => {
    const { sessions } = openStorage();
    for (const number of [1, 2, 3]) {
      sessions.append(`s${number}`, 0, wholeGame([true, false, true], began({ length: 3, at: EVENING + number })));
    }
    const page = sessions.list(2, 1);
    expect(page).toMatchObject({ value: { total: 3, sessions: [{ id: "s2" }, { id: "s1" }] } });
    expect(page).toMatchObject({
      value: {
        sessions: [
          { startedAt: EVENING + 2, endedAt: EVENING + 2 + 23_000, right: 2, answered: 3, of: 3, bestStreak: 1 },
          {},
        ],
      },
    });
  });

  test("tells what was answered in the last twenty games over any pack, the newest first", () => {
    const { sessions } = openStorage();
    for (let game = 0; game < 22; game += 1) {
      const start = began({ at: EVENING + game * DAY, length: 3, packId: `pack${game % 2}` });
      sessions.append(`s${game}`, 0, wholeGame([true, false, true].slice(0, 1 + (game % 3)), start));
    }
    sessions.append("only-dealt", 0, [began({ at: EVENING + 30 * DAY })]);
    const recent = sessions.recent();
    const games = recent.ok ? recent.value.games : [];
    expect(games).toHaveLength(20);
    expect(games.slice(0, 3)).toEqual([["q0"], ["q0", "q1", "q2"], ["q0", "q1"]]);
  });

  test("does not show another person's games", () => {
    const { db, sessions } = openStorage();
    sessions.append("s", 0, [began()]);
    db.exec("INSERT INTO persons (id, name) VALUES (2, 'Bela'); UPDATE sessions SET person = 2");
    expect(sessions.list(10, 0)).toEqual({ ok: true, value: { total: 0, sessions: [] } });
    expect(sessions.unfinished()).toEqual({ ok: true, value: null });
    expect(sessions.recent()).toEqual({ ok: true, value: { games: [] } });
  });

  test("of a game that is not there says so", () => {
    const { sessions } = openStorage();
    expect(sessions.get("x")).toMatchObject({ code: "not-found" });
    expect(sessions.standing("x")).toMatchObject({ code: "not-found" });
  });
});

describe("a result's standing", () => {
  test("compares with the best earlier game of the same pack, mode and length that was finished", () => {
    const { sessions } = openStorage();
    const play = (id: string, right: boolean[], change: Parameters<typeof began>[0] = {}) =>
      sessions.append(id, 0, wholeGame(right, began({ length: right.length, ...change })));
    play("worse", [true, false, false], { at: EVENING - 6 * DAY });
    play("better", [true, true, false], { at: EVENING - 5 * DAY });
    play("other-pack", [true, true, true], { at: EVENING - 4 * DAY, packId: "other" });
    play("other-mode", [true, true, true], { at: EVENING - 4 * DAY, mode: "relaxed" });
    play("longer", [true, true, true, true], { at: EVENING - 4 * DAY });
    play("this", [true, false, true]);
    play("later", [true, true, true], { at: EVENING + DAY });
    expect(sessions.standing("this")).toMatchObject({ value: { bestBefore: { right: 2, of: 3 } } });
    expect(sessions.standing("worse")).toMatchObject({ value: { bestBefore: null } });
  });

  test("does not compare with a game that was left", () => {
    const { sessions } = openStorage();
    const left = wholeGame([true, true], began({ length: 3, at: EVENING - DAY }));
    sessions.append("left", 0, [...left, { type: "left", at: EVENING }]);
    sessions.append("this", 0, wholeGame([false, false, true]));
    expect(sessions.standing("this")).toMatchObject({ value: { bestBefore: null } });
  });

  test("counts the days in a row, today included", () => {
    const { sessions } = openStorage();
    for (const ago of [5, 2, 1, 0])
      sessions.append(`s${ago}`, 0, wholeGame([true], began({ at: EVENING - ago * DAY })));
    expect(sessions.standing("s0")).toMatchObject({ value: { daysInARow: 3 } });
  });

  test("counts the machine's own days", () => {
    const { sessions, clock } = openStorage();
    clock.offset = 5 * 60;
    sessions.append("late", 0, wholeGame([true], began({ at: Date.UTC(2027, 2, 14, 20, 0) })));
    clock.now = Date.UTC(2027, 2, 15, 10, 0);
    expect(sessions.standing("late")).toMatchObject({ value: { daysInARow: 1 } });
  });
});
