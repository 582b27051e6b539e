import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrate } from "../../../../../electron/storage/migrate.ts";
import { persons } from "../../../../../electron/storage/migrations/006-persons.ts";
import { MIGRATIONS } from "../../../../../electron/storage/migrations/index.ts";

test("the first person keeps what is theirs, gets a colour, and is the one at the computer", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db, MIGRATIONS.slice(0, MIGRATIONS.indexOf(persons)));
  db.exec("INSERT INTO settings VALUES (1, 'volume', '0.4')");
  migrate(db);
  expect(db.prepare("SELECT id, colour, present, removed_at FROM persons").all()).toEqual([
    { id: 1, colour: "amber", present: 1, removed_at: null },
  ]);
  expect(db.prepare("SELECT value FROM settings").all()).toEqual([{ value: "0.4" }]);
});

test("two cannot sit at one computer", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db);
  expect(() => db.exec("INSERT INTO persons (name, present) VALUES ('Bela', 1)")).toThrow(/UNIQUE/);
});
