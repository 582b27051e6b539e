import { describe, expect, test } from "vitest";
import { isDamage, troubleOf } from "../../../../electron/storage/trouble.ts";

/** An error as node:sqlite throws it, with SQLite's extended result code. */
const sqliteError = (errcode: number) => Object.assign(new Error("x"), { code: "ERR_SQLITE_ERROR", errcode });

test.each([
  ["SQLITE_FULL", 13, "storage-full"],
  ["SQLITE_READONLY", 8, "storage-read-only"],
  ["SQLITE_READONLY_DBMOVED", 8 | (4 << 8), "storage-read-only"],
  ["SQLITE_CANTOPEN", 14, "storage-read-only"],
  ["SQLITE_IOERR_WRITE", 10 | (3 << 8), "storage-failed"],
  ["SQLITE_BUSY", 5, "storage-failed"],
  ["SQLITE_CORRUPT", 11, "storage-failed"],
] as const)("%s is trouble that can be expected", (_name, errcode, code) => {
  expect(troubleOf(sqliteError(errcode))).toBe(code);
});

describe("a bug is not taken for trouble:", () => {
  test.each([
    ["wrong SQL", sqliteError(1)],
    ["a broken constraint", sqliteError(19)],
    ["a value of the wrong type", sqliteError(20)],
    ["an error that is not SQLite's", new Error("x")],
    ["something that is no error", { errcode: 13 }],
    ["nothing", undefined],
  ])("%s", (_what, error) => {
    expect(troubleOf(error)).toBeNull();
  });
});

test("only a file that is no sound database counts as damaged", () => {
  expect([11, 26, 11 | (1 << 8)].map((code) => isDamage(sqliteError(code)))).toEqual([true, true, true]);
  expect([8, 13, 14, 5].map((code) => isDamage(sqliteError(code)))).toEqual([false, false, false, false]);
});
