import { expect, test } from "vitest";
import { cellText, csvOf } from "../../../../../../renderer/app/screens/statistics/table.ts";

const columns = [{ name: "Film" }, { name: "Right", show: (value: unknown) => `${Number(value) * 100} %` }];

test("a file carries values as they are, and nothing that a spreadsheet would run", () => {
  const rows = [
    ["Heat, again", 0.5],
    ["=1+1", null],
  ];
  expect(csvOf({ columns, rows })).toBe('Film,Right\r\n"Heat, again",0.5\r\n\'=1+1,\r\n');
});

test("without rows the names of the columns stand alone", () => {
  expect(csvOf({ columns, rows: [] })).toBe("Film,Right\r\n");
});

test("a cell reads as its column says", () => {
  expect(columns.map((column) => cellText(column, 0.5))).toEqual(["0.5", "50 %"]);
  expect(cellText({ name: "Film" }, null)).toBe("");
});
