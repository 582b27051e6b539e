import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate } from "../../../../../electron/storage/migrate.ts";
import { first } from "../../../../../electron/storage/migrations/001-first.ts";
import { nights } from "../../../../../electron/storage/migrations/002-nights.ts";
import { library } from "../../../../../electron/storage/migrations/003-library.ts";

const BODY = JSON.stringify({ prompt: "Who shot Kieślowski’s film?", options: ["Ada"], proof: { article: "Blue" } });

function migrated(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  migrate(db, [first, nights]);
  db.exec("PRAGMA foreign_keys = ON");
  db.exec("INSERT INTO packs VALUES ('p', 'Three Colours', 0, 'm', 7, '[]', NULL)");
  const insert = db.prepare("INSERT INTO questions VALUES ('p', ?, ?, 'choice', 'crew', 'hard', ?, ?)");
  insert.run("kept", 0, 0, BODY);
  insert.run("gone", 1, 1, BODY);
  db.exec("INSERT INTO flags VALUES (1, 'p', 'kept', 9)");
  migrate(db, [first, nights, library]);
  return db;
}

const found = (db: DatabaseSync, match: string) =>
  db.prepare("SELECT rowid FROM question_words WHERE question_words MATCH ?").all(match).length;

describe("the third migration", () => {
  test("keeps every question and flag, and gives each its number, film and state", () => {
    const db = migrated();
    expect(
      db.prepare("SELECT number, id, film, retired, absent, flags, changed_at, state FROM questions").all(),
    ).toEqual([
      { number: 1, id: "kept", film: "Blue", retired: 0, absent: 0, flags: 1, changed_at: 7, state: "flagged" },
      { number: 2, id: "gone", film: "Blue", retired: 1, absent: 1, flags: 0, changed_at: 7, state: "retired" },
    ]);
    expect(db.prepare("SELECT * FROM flags").all()).toEqual([
      { person: 1, pack_id: "p", question_id: "kept", flagged_at: 9 },
    ]);
    expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });

  test("makes the words of questions that were there found, without regard to accents", () => {
    const db = migrated();
    expect(["kieslowski", "ada", "colours", "blue", "crew", "kies*"].map((match) => found(db, match))).toEqual(
      Array.from({ length: 6 }, () => 2),
    );
    expect(found(db, "lowski")).toBe(0);
  });

  test("keeps the words in step with what is written, renamed and removed", () => {
    const db = migrated();
    db.exec("UPDATE questions SET body = json_set(body, '$.prompt', 'Who cut it?') WHERE id = 'kept'");
    expect([found(db, "kieslowski"), found(db, "cut")]).toEqual([1, 1]);
    db.exec("UPDATE packs SET title = 'Trilogy'");
    expect([found(db, "colours"), found(db, "trilogy")]).toEqual([0, 2]);
    db.exec("DELETE FROM questions WHERE id = 'kept'");
    expect([found(db, "cut"), found(db, "trilogy")]).toEqual([0, 1]);
  });

  test("never gives a number twice", () => {
    const db = migrated();
    db.exec("DELETE FROM questions WHERE number = 2");
    db.exec(`INSERT INTO questions (pack_id, id, position, kind, topic, difficulty, film, retired, changed_at, body)
      SELECT pack_id, 'new', 2, kind, topic, difficulty, film, 0, 0, body FROM questions`);
    expect(db.prepare("SELECT number FROM questions WHERE id = 'new'").get()).toEqual({ number: 3 });
  });

  test("refuses a question that is put away and not retired", () => {
    expect(() => migrated().exec("UPDATE questions SET put_away = 1, retired = 0")).toThrow("CHECK");
  });
});
