import { describe, expect, test } from "vitest";
import { createNightPlans } from "../../../../electron/storage/night-plans.ts";
import { createNightResults } from "../../../../electron/storage/night-results.ts";
import { createNights, type NightBatch, type NightRecord } from "../../../../electron/storage/nights.ts";
import type { NightEvent } from "../../../../game/night/events.ts";
import { plan } from "../../game/night/nights.ts";
import { openStorage } from "./fixtures.ts";

const record = (id: string, change: Partial<NightRecord> = {}): NightRecord => ({
  id,
  planId: "night",
  title: `Night ${id}`,
  club: "club",
  rehearsal: false,
  openedAt: 1000,
  secret: "ab".repeat(32),
  pin: "123456",
  stageKey: "cd".repeat(16),
  wifi: { name: "hall", password: "popcorn" },
  address: "192.168.1.5",
  port: 40123,
  ...change,
});
const opening: NightEvent = { type: "opened", at: 1000, plan: plan() };
const batch = (night: NightRecord, change: Partial<NightBatch> = {}): NightBatch => {
  return { record: night, from: 0, events: [opening], tokens: [], dropped: [], ...change };
};

function open() {
  const storage = openStorage();
  const { store, clock } = storage;
  const plans = createNightPlans(store, 1, () => clock.now);
  return { ...storage, plans, nights: createNights(store, 1), results: createNightResults(store, 1) };
}

describe("plans", () => {
  test("are kept, listed by their last change, replaced and removed; the day they were made stays", () => {
    const { plans, clock } = open();
    clock.now = 10;
    plans.save(plan({ id: "a", title: "First" }), "club");
    clock.now = 20;
    plans.save(plan({ id: "b" }), "");
    clock.now = 30;
    plans.save(plan({ id: "a", title: "Changed" }), "other club");
    const listed = plans.list();
    expect(listed).toMatchObject({ value: [{ id: "a", title: "Changed", createdAt: 10, changedAt: 30 }, { id: "b" }] });
    expect(listed.ok && listed.value[0]).toMatchObject({ club: "other club", rounds: 2, questions: 5 });
    expect(plans.get("a")).toEqual({
      ok: true,
      value: { plan: plan({ id: "a", title: "Changed" }), club: "other club" },
    });
    expect(plans.remove("a")).toEqual({ ok: true, value: {} });
    expect(plans.get("a")).toMatchObject({ ok: false, code: "not-found" });
    expect(plans.remove("a")).toMatchObject({ code: "not-found" });
  });

  test("keep their secret when they are changed, and have one each", () => {
    const { plans } = open();
    for (const id of ["a", "b"]) plans.save(plan({ id }), "");
    const secret = plans.secretOf("a");
    plans.save(plan({ id: "a", title: "Changed" }), "");
    expect(plans.secretOf("a")).toBe(secret);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(plans.secretOf("b")).not.toBe(secret);
    expect(plans.secretOf("c")).toBeNull();
  });
});

describe("nights", () => {
  test("are read as they were written, in one transaction a group", () => {
    const { nights } = open();
    const night = record("n");
    nights.write(batch(night, { tokens: [{ hash: "h1", seat: "s1" }] }));
    const more: NightEvent[] = [
      { type: "locked", at: 2000 },
      { type: "unlocked", at: 3000 },
    ];
    nights.write(batch(night, { from: 1, events: more, tokens: [{ hash: "h2", seat: "s2" }], dropped: ["h1"] }));
    expect(nights.read("n")).toEqual({
      ok: true,
      value: { record: night, events: [opening, ...more], tokens: [{ hash: "h2", seat: "s2" }] },
    });
  });

  test("take a group that comes again for the same", () => {
    const { nights } = open();
    for (const _ of [1, 2]) nights.write(batch(record("n"), { tokens: [{ hash: "h", seat: "s" }] }));
    const kept = nights.read("n");
    expect(kept.ok && [kept.value.events.length, kept.value.tokens.length]).toEqual([1, 1]);
  });

  test("of which nothing is written where part of it cannot be", () => {
    const { nights, db } = open();
    db.exec("CREATE TRIGGER no_tokens BEFORE INSERT ON night_tokens BEGIN SELECT RAISE(ABORT, 'no'); END");
    expect(() => nights.write(batch(record("n"), { tokens: [{ hash: "h", seat: "s" }] }))).toThrow("no");
    expect(nights.read("n")).toMatchObject({ code: "not-found" });
  });

  test("that were not ended are found again, the newest one, where it listened last", () => {
    const { nights, results } = open();
    expect(nights.unfinished()).toEqual({ ok: true, value: null });
    nights.write(batch(record("old", { openedAt: 1 })));
    nights.write(batch(record("new", { openedAt: 2 })));
    nights.moved("new", "10.0.0.3", 4000);
    expect(nights.unfinished()).toMatchObject({ value: { record: { id: "new", address: "10.0.0.3", port: 4000 } } });
    results.finish({ nightId: "new", endedAt: 9, results: [], questionIds: [] });
    expect(nights.unfinished()).toMatchObject({ value: { record: { id: "old" } } });
    results.finish({ nightId: "new", endedAt: null, results: [], questionIds: [] });
    expect(nights.unfinished()).toMatchObject({ value: { record: { id: "new" } } });
  });

  test("are forgotten with all that belongs to them", () => {
    const { nights, db } = open();
    nights.write(batch(record("n"), { tokens: [{ hash: "h", seat: "s" }] }));
    nights.forget("n");
    for (const table of ["nights", "night_events", "night_tokens"]) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 });
    }
  });
});

describe("results", () => {
  const row = (name: string, place: number, points: number) => ({ seat: `s${name}`, name, place, points });

  test("tell what a club has heard in its last nights, and nobody else's, and no rehearsal's", () => {
    const { nights, results } = open();
    const held = [
      record("a"),
      record("b"),
      record("c"),
      record("d", { club: "other" }),
      record("e", { rehearsal: true }),
    ];
    for (const [index, night] of held.entries()) {
      nights.write(batch(night));
      results.finish({
        nightId: night.id,
        endedAt: index,
        results: [row("Ada", 1, 5)],
        questionIds: [`q${night.id}`, "all"],
      });
    }
    expect(results.recentQuestions("club", 2)).toEqual({ ok: true, value: ["all", "qb", "qc"] });
    expect(results.recentQuestions("nobody", 2)).toEqual({ ok: true, value: [] });
    const season = results.season("club");
    expect(season.ok && season.value.map(({ nightId }) => nightId)).toEqual(["a", "b", "c"]);
  });

  test("kept again take the place of those before", () => {
    const { nights, results } = open();
    nights.write(batch(record("n")));
    const end = { nightId: "n", endedAt: 5, questionIds: ["q"] };
    results.finish({ ...end, results: [row("Ada", 1, 10), row("Bela", 2, 0)] });
    results.finish({ ...end, results: [row("Bela", 1, 20), row("Ada", 2, 10)] });
    expect(results.held()).toMatchObject({ value: [{ id: "n", teams: 2, winner: "Bela", endedAt: 5 }] });
  });

  test("of a night that never reached the disk are let go", () => {
    const { results } = open();
    expect(
      results.finish({ nightId: "never", endedAt: 5, results: [row("Ada", 1, 1)], questionIds: [] }),
    ).toMatchObject({ ok: true });
    expect(results.held()).toEqual({ ok: true, value: [] });
  });
});
