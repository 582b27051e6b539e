import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { DOCUMENTS } from "../../../../../electron/storage/backup/documents.ts";
import { migrate } from "../../../../../electron/storage/migrate.ts";

/** Columns of ours that hold JSON are called so; a table that has one must be read before a backup is trusted. */
const NAMES = [
  "body",
  "setup",
  "sections",
  "source",
  "sources",
  "report",
  "wifi",
  "value",
  "events",
  "original",
  "before",
  "after",
  "topics",
  "difficulties",
];

test("every column that holds a document is checked before a backup takes the place of anything", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db);
  const columns = db
    .prepare(
      `SELECT tables.name AS "table", columns.name AS "column" FROM pragma_table_list AS tables
       JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND columns.type = 'TEXT'
       ORDER BY 1, 2`,
    )
    .all()
    .filter((row) => NAMES.includes(String(row.column)))
    .map((row) => `${row.table}.${row.column}`)
    // Where something was missed, a word: "game", "night". What a total is of: "cast", "1931".
    .filter((name) => name !== "practice_marks.source" && name !== "answer_totals.value");
  expect(DOCUMENTS.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(columns);
});
