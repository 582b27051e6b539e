import { describe, expect, it } from "vitest";
import { sheetLines } from "../../../../../../renderer/app/screens/host/run-sheet.ts";
import { round, Table } from "../../../../game/night/nights.ts";
import { viewOf } from "./views.ts";

const rounds = [round("a", 2, { breakSeconds: 600 }), round("b", 1, { breakSeconds: 300 })];

describe("the run sheet", () => {
  it("has a line for each round and one for the break between them, but none for a break after the last", () => {
    const lines = sheetLines(viewOf(new Table({ rounds })));
    expect(lines.map(({ kind, state }) => [kind, state])).toEqual([
      ["round", "ahead"],
      ["break", "ahead"],
      ["round", "ahead"],
    ]);
  });

  it("says which question of the round in play is in view", () => {
    const table = new Table({ rounds }).next(2);
    expect(sheetLines(viewOf(table))[0]).toMatchObject({ state: "now", at: 1, questions: 2 });
    table.next(3);
    expect(sheetLines(viewOf(table))[0]).toMatchObject({ at: 2 });
  });

  it("stands in the break while it lasts, and behind it after", () => {
    const table = new Table({ rounds });
    while (viewOf(table).phase !== "break") table.next();
    expect(sheetLines(viewOf(table)).map(({ state }) => state)).toEqual(["over", "now", "ahead"]);
    table.next();
    expect(viewOf(table).phase).toBe("round");
    expect(sheetLines(viewOf(table)).map(({ state }) => state)).toEqual(["over", "over", "now"]);
  });
});
