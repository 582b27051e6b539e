import { expect, test } from "vitest";
import { toCsv } from "../../../../game/night/csv.ts";

test("rows become lines under the names of their fields", () => {
  const rows = [
    { team: "Ada", points: 10, joker: null, rounds: [4, 6] },
    { team: 'The "B", team\n', points: -5, joker: 1, rounds: [] },
  ];
  expect(toCsv(rows)).toBe('team,points,joker,rounds\r\nAda,10,,4 6\r\n"The ""B"", team\n",-5,1,\r\n');
  expect(toCsv([])).toBe("\r\n");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("a name like %j is no formula in a spreadsheet", (team) => {
  expect(toCsv([{ team }])).toBe(`team\r\n'${team}\r\n`);
});
