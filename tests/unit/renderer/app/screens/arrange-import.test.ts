import { describe, expect, it } from "vitest";
import { arrange } from "../../../../../renderer/app/screens/import/arrange.ts";

const file = (name: string, text = "") => new File([text], name);
const csv = file("prizes.csv", "year,film");
const schema = file("prizes.json", '{"format": "marquee-table", "version": 1}');
const named = file("prizes.schema.json", "not even JSON");
const pack = file("pack.json", '{"format": "marquee-pack"}');

describe("what files that are given together are", () => {
  it.each([
    ["questions", [csv], null, { kind: "questions", file: csv }],
    ["a pack, though it is JSON", [pack], null, { kind: "questions", file: pack }],
    ["a table with its schema", [csv, schema], null, { kind: "table", table: csv, schema }],
    ["the same the other way round", [schema, csv], null, { kind: "table", table: csv, schema }],
    ["a schema by its name alone", [named, csv], null, { kind: "table", table: csv, schema: named }],
    ["a schema that waits for its table", [schema], null, { kind: "schema", schema }],
    ["the table that a schema waited for", [csv], { schema }, { kind: "table", table: csv, schema }],
    ["the schema that a table waited for", [schema], { table: csv }, { kind: "table", table: csv, schema }],
    ["other questions while a table waits", [pack], { table: csv }, { kind: "questions", file: pack }],
    ["nothing", [], { table: csv }, null],
  ] as const)("%s", async (_, files, held, expected) => {
    expect(await arrange(files, held)).toEqual(expected);
  });
});
