import type { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { derive } from "../../../../electron/storage/derive.ts";
import { createDerivedTables } from "../../../../electron/storage/derived-tables.ts";
import { createEventLog } from "../../../../electron/storage/event-log.ts";
import { inTransaction } from "../../../../electron/storage/store.ts";
import type { SoloEvent } from "../../../../game/solo/model.ts";
import { anyGame, type OpenStorage, openStorage } from "./fixtures.ts";
import { wholeGame } from "./whole-game.ts";

const DERIVED = ["sessions", "answers", "daily_totals", "answer_totals"] as const;

function contents(db: DatabaseSync) {
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all();
  return Object.fromEntries(DERIVED.map((table) => [table, rows(table)]));
}

/** The same events in another database, and everything else derived from them in one go. */
function derivedAnew({ db }: OpenStorage): OpenStorage {
  const anew = openStorage();
  const log = createEventLog(db);
  const copy = createEventLog(anew.db);
  const tables = createDerivedTables(anew.db, 1);
  for (const { id } of db.prepare("SELECT DISTINCT session_id AS id FROM session_events ORDER BY 1").all()) {
    const events = log.read(String(id));
    const derived = derive(events);
    if (!derived.ok) throw new Error(derived.message);
    inTransaction(anew.db, () => {
      tables.write(String(id), derived.value);
      copy.append(String(id), 0, events);
    });
  }
  return anew;
}

type Piece = { readonly length: number; readonly repeated: number; readonly offset: number };

/** Sends a game in pieces as a page does that is not sure what arrived, on a machine that travels. */
function appendInPieces({ sessions, clock }: OpenStorage, id: string, events: readonly SoloEvent[], pieces: Piece[]) {
  let stored = 0;
  for (let turn = 0; stored < events.length; turn++) {
    const { length, repeated, offset } = pieces[turn % pieces.length] ?? { length: 1, repeated: 0, offset: 0 };
    clock.offset = offset;
    const from = Math.max(0, stored - repeated);
    const until = Math.min(events.length, stored + length);
    expect(sessions.append(id, from, events.slice(from, until))).toEqual({ ok: true, value: { stored: until } });
    stored = until;
  }
}

test("what was derived step by step equals what is derived anew from the events", () => {
  const pieces = fc.array(
    fc.record({
      length: fc.integer({ min: 1, max: 5 }),
      repeated: fc.nat(3),
      offset: fc.constantFrom(0, 60, -480, 345),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyGame(), pieces), { minLength: 1, maxLength: 4 }), (games) => {
      const storage = openStorage();
      for (const [index, [events, cuts]] of games.entries()) appendInPieces(storage, `s${index}`, events, cuts);
      expect(contents(derivedAnew(storage).db)).toEqual(contents(storage.db));
    }),
    { numRuns: 100 },
  );
});

test("the totals of a day are the sums of its answers", () => {
  fc.assert(
    fc.property(fc.array(anyGame(), { minLength: 1, maxLength: 4 }), (games) => {
      const { db, sessions } = openStorage();
      for (const [index, events] of games.entries()) sessions.append(`s${index}`, 0, events);
      const sums = db.prepare(`
        SELECT person, day, count(*) AS answered, sum(correct) AS correct, sum(points) AS points, sum(taken_ms) AS taken_ms
        FROM answers GROUP BY person, day ORDER BY person, day`);
      const totals = db.prepare(
        "SELECT person, day, answered, correct, points, taken_ms FROM daily_totals ORDER BY person, day",
      );
      expect(totals.all()).toEqual(sums.all());
    }),
    { numRuns: 50 },
  );
});

test("an answer is stored with its question, its points and the time that counted", () => {
  const { db, sessions } = openStorage();
  sessions.append("s", 0, wholeGame([true, false]));
  const answers = db.prepare("SELECT place, question_id, topic, day, correct, points, taken_ms FROM answers");
  expect(answers.all()).toMatchObject([
    { place: 0, question_id: "q0", topic: "cast", day: "2027-03-14", correct: 1, points: 963, taken_ms: 2000 },
    { place: 1, question_id: "q1", topic: "awards", day: "2027-03-14", correct: 0, points: 0, taken_ms: 2000 },
  ]);
});

test("a game that fails to be stored half way leaves neither events nor answers", () => {
  const { db, sessions } = openStorage();
  const events = wholeGame([true, false, true]);
  sessions.append("s", 0, events.slice(0, 3));
  const before = contents(db);
  db.exec("CREATE TRIGGER stop BEFORE INSERT ON session_events BEGIN SELECT raise(ABORT, 'stop'); END");
  expect(() => sessions.append("s", 3, events.slice(3))).toThrow("stop");
  expect(contents(db)).toEqual(before);
  expect(db.isTransaction).toBe(false);
});
