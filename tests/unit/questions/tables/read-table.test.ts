import { describe, expect, it } from "vitest";
import { readTable, spoken } from "../../../../questions/tables/read-table.ts";
import { HEAD, ROWS, SCHEMA, tableOf } from "./fixture.ts";

describe("reading a table", () => {
  it("gives rows by their columns, lists cut at bars, empty cells as nothing", () => {
    const { rows } = tableOf();
    expect(rows).toHaveLength(8);
    expect(rows[5]).toMatchObject({ who: ["Ruth Amsel", "Clara Voss"], year: ["1954"] });
    expect(rows[7]?.nominees).toEqual([]);
  });

  it("finds columns by their names, wherever they stand", () => {
    const turned = readTable(SCHEMA, [[...HEAD].reverse(), ...ROWS.map((row) => [...row].reverse())]);
    expect(turned.ok && turned.value.rows).toEqual(tableOf().rows);
  });

  it("passes over empty lines", () => {
    const read = readTable(SCHEMA, [HEAD, [""], ...ROWS, ["", ""]]);
    expect(read.ok && read.value.rows).toHaveLength(8);
  });

  it.each([
    ["a schema of another kind", { ...SCHEMA, format: "something" }, ROWS, "bad-schema"],
    ["a word that no schema knows", { ...SCHEMA, when: {} }, ROWS, "bad-schema"],
    ["a fact about a column that is not there", { ...SCHEMA, country: "land" }, ROWS, "bad-schema"],
    ["a year that is none", SCHEMA, [["soon", "Acting", "Salt Roads", "Ida Reed", "", ""]], "bad-row"],
    ["a row without a film", SCHEMA, [["1950", "Acting", "", "Ida Reed", "", ""]], "bad-row"],
    ["a row that is cut off", SCHEMA, [["1950", "Acting"]], "bad-row"],
    ["somebody named twice in one cell", SCHEMA, [["1950", "Acting", "Dusk", "Ida Reed|Ida Reed", "", ""]], "bad-row"],
  ])("refuses %s", (_, schema, rows, code) => {
    expect(readTable(schema, [HEAD, ...rows])).toMatchObject({ ok: false, code });
  });

  it("refuses a stem that speaks of a column that is not there", () => {
    const [fact] = SCHEMA.facts;
    const broken = { ...SCHEMA, facts: [{ ...fact, asks: [{ answer: "who", stems: ["Who shot {picture}, then?"] }] }] };
    expect(readTable(broken, [HEAD, ...ROWS])).toMatchObject({ ok: false, code: "bad-schema" });
  });

  it.each([
    ["a column too many", [...HEAD, "colour"]],
    ["a column too few", HEAD.slice(1)],
  ])("refuses %s", (_, head) => {
    expect(readTable(SCHEMA, [head, ...ROWS])).toMatchObject({ ok: false, code: "bad-columns" });
  });

  it("says in which line it stumbled", () => {
    const read = readTable(SCHEMA, [HEAD, ...ROWS, ["soon", "Acting", "Dusk", "Ida Reed", "", ""]]);
    expect(read).toMatchObject({ details: { line: 10 } });
  });
});

it("says several names as people do", () => {
  expect(spoken([])).toBe("");
  expect(spoken(["Ida Reed"])).toBe("Ida Reed");
  expect(spoken(["Ida Reed", "Mary Hale"])).toBe("Ida Reed and Mary Hale");
  expect(spoken(["Ida Reed", "Mary Hale", "Otto Brandt"])).toBe("Ida Reed, Mary Hale and Otto Brandt");
});
