import { expect, it } from "vitest";
import { CHART_TOPPERS } from "../../../../../questions/facts/lexicon/chart-toppers.ts";

it("holds no title twice: of two films of one name nobody could tell which was meant", () => {
  const titles = CHART_TOPPERS.flat().map((title) => title.toLowerCase());
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

it("holds enough of each half-year to ask with", () => {
  for (const row of CHART_TOPPERS) expect(row.length).toBeGreaterThanOrEqual(4);
});
