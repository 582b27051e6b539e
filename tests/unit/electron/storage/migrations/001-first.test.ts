import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate, versionOf } from "../../../../../electron/storage/migrate.ts";
import { first } from "../../../../../electron/storage/migrations/001-first.ts";

function migrated(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  migrate(db, [first]);
  return db;
}

const TABLES = [
  "answers",
  "articles",
  "daily_totals",
  "flags",
  "packs",
  "persons",
  "questions",
  "session_events",
  "sessions",
  "settings",
];

describe("the first migration", () => {
  test("makes the tables, all of them strict", () => {
    const db = migrated();
    const tables = db.prepare(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    const rows = tables.all().sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
    expect(rows.map(({ name }) => name)).toEqual(TABLES);
    expect(rows.every(({ strict }) => strict === 1)).toBe(true);
    expect(versionOf(db)).toBe(1);
  });

  test("knows one person", () => {
    expect(migrated().prepare("SELECT id FROM persons").all()).toMatchObject([{ id: 1 }]);
  });

  test.each(["settings", "flags", "sessions", "answers", "daily_totals"])(
    "gives every row of %s to a person",
    (table) => {
      const columns = migrated().prepare('SELECT name, "notnull" FROM pragma_table_info(?)').all(table);
      expect(columns).toContainEqual(expect.objectContaining({ name: "person", notnull: 1 }));
      const keys = migrated().prepare('SELECT "table", "from" FROM pragma_foreign_key_list(?)').all(table);
      expect(keys).toContainEqual(expect.objectContaining({ table: "persons", from: "person" }));
    },
  );

  test.each([
    ["a setting of nobody", "INSERT INTO settings VALUES (9, 'a', 'b')"],
    ["a question without its pack", "INSERT INTO questions VALUES ('p', 'q', 0, 'choice', 't', 'easy', 0, '{}')"],
    ["an event without its game", "INSERT INTO session_events VALUES ('s', 0, 0, '{}')"],
    ["a number where a text belongs", "INSERT INTO persons (id, name) VALUES (2, x'00')"],
  ])("refuses %s", (_what, sql) => {
    const db = migrated();
    db.exec("PRAGMA foreign_keys = ON");
    expect(() => db.exec(sql)).toThrow();
  });
});
