import { describe, expect, it } from "vitest";
import { readOwnTable } from "../../../../../questions/tables/own/read-own-table.ts";
import { HEAD, ROWS, SCHEMA } from "../fixture.ts";

const reasons = (schema: unknown, cells: readonly (readonly string[])[] = [HEAD, ...ROWS]) =>
  readOwnTable(schema, cells).left.map(({ place, code, detail, cell }) => ({ place, code, detail, cell }));

describe("a person's own table", () => {
  it("gives all of its rows where all is well", () => {
    const { table, left } = readOwnTable(SCHEMA, [HEAD, ...ROWS]);
    expect(table?.rows).toHaveLength(8);
    expect(left).toEqual([]);
  });

  it.each([
    ["an empty cell", ["1956", "Acting", "", "Ida Reed", "", ""], "cell-empty", "", { column: 3, name: "title" }],
    ["no year", ["soon", "Acting", "Dusk", "Ida Reed", "", ""], "cell-no-year", "soon", { column: 1, name: "year" }],
    ["one name twice", ["1956", "Acting", "Dusk", "Ida|Ida", "", ""], "cell-twice", "Ida", { column: 4, name: "who" }],
    [
      "a novel in a cell",
      ["1956", "Acting", "x".repeat(201), "Ida", "", ""],
      "cell-too-long",
      `${"x".repeat(40)}…`,
      { column: 3, name: "title" },
    ],
    ["a cell too few", ["1956", "Acting"], "row-cells", "2", undefined],
  ])("leaves out a row with %s, says where, and keeps the others", (_, row, code, detail, cell) => {
    const { table, left } = readOwnTable(SCHEMA, [HEAD, ROWS[0] ?? [], row, ...ROWS.slice(1)]);
    expect(table?.rows).toHaveLength(8);
    expect(left).toMatchObject([{ place: { unit: "row", number: 3 }, code, detail, source: row.join("\t") }]);
    expect(left[0]?.cell).toEqual(cell);
  });

  it("counts rows as a spreadsheet does, empty lines and those over the names included", () => {
    const bad = ["soon", "Acting", "Dusk", "Ida Reed", "", ""];
    expect(reasons(SCHEMA, [[""], HEAD, [""], bad, ...ROWS])).toMatchObject([{ place: { unit: "row", number: 4 } }]);
  });

  it("reads nothing, and names each odd column, where table and schema do not agree", () => {
    const { table, left } = readOwnTable(SCHEMA, [["year", "colour", "title", "who", "nominees", "who"], ...ROWS]);
    expect(table).toBeNull();
    expect(left).toMatchObject([
      { code: "column-missing", detail: "prize" },
      { code: "column-missing", detail: "fame" },
      { place: { unit: "column", number: 2 }, code: "column-unknown", detail: "colour" },
      { place: { unit: "column", number: 6 }, code: "column-twice", detail: "who" },
    ]);
  });

  it("reads nothing of an empty file", () => {
    expect(reasons(SCHEMA, [])).toHaveLength(HEAD.length);
  });
});

describe("a schema that is not sound", () => {
  const [fact] = SCHEMA.facts;
  const [ask] = fact?.asks ?? [];
  const asking = (change: object) => ({ ...SCHEMA, facts: [{ ...fact, asks: [{ ...ask, ...change }] }] });
  it.each([
    ["lacks its title", { ...SCHEMA, title: undefined }, "schema-missing", "title"],
    ["lacks its version", { ...SCHEMA, version: undefined }, "schema-missing", "version"],
    ["says a word that nobody knows", { ...SCHEMA, colour: "red" }, "schema-unknown", "colour"],
    ["has a list where text belongs", { ...SCHEMA, about: ["rows"] }, "schema-type", "about"],
    ["asks in too few letters", asking({ stems: ["Who?"] }), "schema-length", "facts 1, asks 1, stems 1"],
    ["asks in no way", asking({ stems: [] }), "schema-length", "facts 1, asks 1, stems"],
    [
      "has a type of column that is none",
      { ...SCHEMA, columns: [{ name: "year", label: "Year", type: "date" }, ...SCHEMA.columns.slice(1)] },
      "schema-value",
      "columns 1, type",
    ],
    [
      "gives a column a name of two words",
      { ...SCHEMA, columns: [...SCHEMA.columns, { name: "first film", label: "Film", type: "work" }] },
      "schema-name",
      "columns 7, name",
    ],
    ["speaks of a column that it does not have", { ...SCHEMA, country: "land" }, "schema-undeclared", "land"],
    ["declares a column twice", { ...SCHEMA, columns: [...SCHEMA.columns, SCHEMA.columns[0]] }, "schema-twice", "year"],
    ["tells one fact twice", { ...SCHEMA, facts: [fact, fact] }, "schema-twice", "prize-won"],
  ])("and %s is told so, at its place", (_, schema, code, detail) => {
    expect(reasons(schema)).toMatchObject([{ place: { unit: "schema", number: 1 }, code, detail }]);
  });

  it("says what may stand there, where that is a short list", () => {
    const left = readOwnTable({ ...SCHEMA, facts: [{ ...fact, topic: "gossip" }] }, [HEAD]).left;
    expect(left[0]?.source).toContain("awards · timeline");
  });

  it.each([[null], [[]], ["schema"], [7]])("is no schema at all: %j", (schema) => {
    expect(readOwnTable(schema, [HEAD, ...ROWS])).toMatchObject({ table: null, left: [{ code: "schema-type" }] });
  });
});
