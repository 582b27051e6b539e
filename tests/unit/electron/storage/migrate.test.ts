import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate, NewerDatabaseError, versionOf } from "../../../../electron/storage/migrate.ts";
import { MIGRATIONS } from "../../../../electron/storage/migrations/index.ts";

const schemaOf = (db: DatabaseSync) =>
  db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name").all();

function newest(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  migrate(db);
  return db;
}

describe("a database", () => {
  test.each(MIGRATIONS.map((_, version) => version))("of version %d becomes the newest", (version) => {
    const db = new DatabaseSync(":memory:");
    migrate(db, MIGRATIONS.slice(0, version));
    migrate(db);
    expect(versionOf(db)).toBe(MIGRATIONS.length);
    expect(schemaOf(db)).toEqual(schemaOf(newest()));
  });

  test("of the newest version is left as it is", () => {
    const db = newest();
    migrate(db);
    expect(versionOf(db)).toBe(MIGRATIONS.length);
  });

  test("of a later version is refused, and left as it is", () => {
    const db = newest();
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    const before = schemaOf(db);
    expect(() => migrate(db)).toThrow(NewerDatabaseError);
    expect(schemaOf(db)).toEqual(before);
  });

  test("whose migration fails stays at the version before it, with nothing of it done", () => {
    const db = new DatabaseSync(":memory:");
    const migrations = [
      "CREATE TABLE a (x TEXT) STRICT",
      "CREATE TABLE b (x TEXT) STRICT; INSERT INTO nothing VALUES (1)",
    ];
    expect(() => migrate(db, migrations)).toThrow("nothing");
    expect(versionOf(db)).toBe(1);
    expect(schemaOf(db)).toMatchObject([{ name: "a" }]);
  });
});
