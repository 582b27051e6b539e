import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchOf } from "../../../../../electron/storage/library/words.ts";

test.each([
  ["hoy", '"hoy"*'],
  ["van  hoy", '"van"* "hoy"*'],
  ["Joon-ho's", '"Joon"* "ho"* "s"*'],
  ['"first cut" sod', '"first cut" "sod"*'],
  ["“first cut", '"first cut"'],
  ["NEAR(a b) OR prompt:x", '"NEAR"* "a"* "b"* "OR"* "prompt"* "x"*'],
  ["1994 *", '"1994"*'],
  ["", null],
  [' "" -*^() ', null],
])("%j is looked for as %j", (text, match) => {
  expect(matchOf(text)).toBe(match);
});

test("nothing that is typed is a mistake to the store", () => {
  const db = new DatabaseSync(":memory:");
  db.exec("CREATE VIRTUAL TABLE words USING fts5(a)");
  const search = db.prepare("SELECT count(*) AS n FROM words WHERE words MATCH ?");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const match = matchOf(text);
      return match === null || search.get(match) !== undefined;
    }),
  );
});
