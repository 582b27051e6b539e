import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate, versionOf } from "../../../../../electron/storage/migrate.ts";
import { first } from "../../../../../electron/storage/migrations/001-first.ts";
import { nights } from "../../../../../electron/storage/migrations/002-nights.ts";

const TABLES = ["night_events", "night_plans", "night_questions", "night_results", "night_tokens", "nights"];

describe("the second migration", () => {
  test("adds the tables of quiz nights, all of them strict, to a database of version 1 and keeps what is in it", () => {
    const db = new DatabaseSync(":memory:");
    migrate(db, [first]);
    db.exec("INSERT INTO settings VALUES (1, 'volume', '0.4')");
    migrate(db, [first, nights]);
    expect(versionOf(db)).toBe(2);
    const tables = db
      .prepare("SELECT name, strict FROM pragma_table_list WHERE name LIKE 'night%' ORDER BY name")
      .all();
    expect(tables).toEqual(TABLES.map((name) => ({ name, strict: 1 })));
    expect(db.prepare("SELECT value FROM settings").all()).toEqual([{ value: "0.4" }]);
  });

  test.each([
    ["an event without its night", "INSERT INTO night_events VALUES ('n', 0, 0, '{}')"],
    ["a token without its night", "INSERT INTO night_tokens VALUES ('n', 'h', 's')"],
    ["a plan of nobody", "INSERT INTO night_plans VALUES ('p', 9, '', '', 0, 0, '', '{}')"],
  ])("refuses %s", (_what, sql) => {
    const db = new DatabaseSync(":memory:");
    migrate(db);
    db.exec("PRAGMA foreign_keys = ON");
    expect(() => db.exec(sql)).toThrow("FOREIGN KEY");
  });
});
