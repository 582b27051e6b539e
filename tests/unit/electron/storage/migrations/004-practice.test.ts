import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate } from "../../../../../electron/storage/migrate.ts";

describe("the migration of practice", () => {
  test("adds strict tables for events and for what follows from them", () => {
    const db = new DatabaseSync(":memory:");
    migrate(db);
    const tables = db
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE name LIKE 'practice%' AND type = 'table' ORDER BY name",
      )
      .all();
    const names = ["practice_cards", "practice_events", "practice_marks", "practice_reviews"];
    expect(tables).toEqual(names.map((name) => ({ name, strict: 1 })));
  });

  test.each([
    ["an event with half a card", "INSERT INTO practice_events VALUES (1, 0, 0, 'p', NULL, '{}')", "CHECK"],
    ["an event of nobody", "INSERT INTO practice_events VALUES (9, 0, 0, NULL, NULL, '{}')", "FOREIGN KEY"],
    [
      "an unknown grade",
      "INSERT INTO practice_reviews VALUES (1,0,'r','s','d','p','q',0,'','fine',1,0,'new',0,0,0)",
      "CHECK",
    ],
  ])("refuses %s", (_what, sql, why) => {
    const db = new DatabaseSync(":memory:");
    db.exec("PRAGMA foreign_keys = ON");
    migrate(db);
    expect(() => db.exec(sql)).toThrow(why);
  });
});
