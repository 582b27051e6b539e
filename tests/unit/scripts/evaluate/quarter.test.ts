import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIndex } from "../../../../scripts/evaluate/listing.ts";
import { QUARTERS, quarterOf } from "../../../../scripts/evaluate/quarter.ts";

const INDEX = new URL("../../../../../shared/articles/INDEX.tsv", import.meta.url);
const here = existsSync(INDEX);

describe("the quarter of a film", () => {
  it("never changes", () => {
    const titles = ["The Night Ferry", "Low Tide (1961 film)", "Ålesund", "1917 Days", ""];
    expect(titles.map(quarterOf)).toEqual([4, 2, 2, 4, 4]);
  });

  it.each([
    ["The Night Ferry", "The Night Ferry [export XML]"],
    ["The Night Ferry (film)", "The Night Ferry ( film )"],
    ["The Night Ferry (film)", "the_night_ferry_film"],
    ["The Night Ferry", "The Night Ferry (film)"],
    ["Malmö (2011 film)", "malmo_2011_film"],
    ["O'Hara's Boat", "O’Hara’s Boat"],
  ])("is the same for two copies of one: %s, %s", (one, other) => {
    expect(quarterOf(other)).toBe(quarterOf(one));
  });

  it("tells two films of one name apart by their years", () => {
    const years = Array.from({ length: 40 }, (_, index) => quarterOf(`Low Tide (${1950 + index} film)`));
    expect(new Set(years).size).toBe(4);
  });

  it("is one of four for any title, each about as often", () => {
    fc.assert(fc.property(fc.string(), (title) => QUARTERS.includes(quarterOf(title))));
    const counts = new Map<number, number>();
    for (let index = 0; index < 4000; index++) {
      const quarter = quarterOf(`Film number ${index}`);
      counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
    }
    for (const quarter of QUARTERS) expect(Math.abs((counts.get(quarter) ?? 0) - 1000)).toBeLessThan(120);
  });

  const reason = here ? "" : " (skipped: no index of articles beside the project, in ../shared/articles)";
  it.runIf(here)(`is one for each title of the index, and each holds 8 films of over 1,000 words${reason}`, () => {
    const listed = [...parseIndex(readFileSync(INDEX, "utf8")).values()];
    const copies = Map.groupBy(listed, ({ title }) => title.replace(/ *\[.*\]/, ""));
    const twice = [...copies.values()].filter(({ length }) => length > 1);
    expect(twice.length).toBeGreaterThanOrEqual(3);
    for (const group of twice) expect(new Set(group.map(({ title }) => quarterOf(title))).size).toBe(1);
    for (const quarter of QUARTERS) {
      const films = listed.filter(
        ({ title, kind, words }) => kind === "film" && words > 1000 && quarterOf(title) === quarter,
      );
      expect(films.length).toBeGreaterThanOrEqual(8);
    }
  });
});
