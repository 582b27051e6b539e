import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { BEST_KNOWN, FAMOUS } from "../../../../questions/pools/films/famous.ts";
import { isBestKnown, isFamous, yearsOfTitle } from "../../../../questions/pools/films.ts";
import { rowsOf } from "../../../../questions/pools/rows.ts";
import { hasWon, wonAgain } from "../../../../questions/pools/winners.ts";

const filmsIn = (table: string) => rowsOf(table).flatMap(([, films = ""]) => films.split(/(?<==\d{4})\//));

describe("famous films", () => {
  test("stand in one list, once, with a year of film history", () => {
    const all = [...filmsIn(FAMOUS), ...filmsIn(BEST_KNOWN)];
    expect(all.filter((film, at) => all.indexOf(film) !== at)).toEqual([]);
    for (const film of all) {
      expect(film).toMatch(/^\S.*=(?:19|20)\d\d$/);
    }
  });

  test("are known by title and year, and the best known are famous as well", () => {
    expect(isFamous("Bicycle Thieves", 1948)).toBe(true);
    expect(isBestKnown("Bicycle Thieves", 1948)).toBe(false);
    expect(isBestKnown("Jaws", 1975)).toBe(true);
    expect(isFamous("Jaws", null)).toBe(true);
  });

  test("are not their namesakes of other years, nor films that few know", () => {
    expect(isFamous("Scarface", 1999)).toBe(false);
    expect(isFamous("Without Pity", 1948)).toBe(false);
  });
});

describe("winners of a prize", () => {
  test("are known whatever their year, the shared ones too", () => {
    expect(hasWon("Atlantic City", "Golden Lion")).toBe(true);
    expect(hasWon("Atlantic City", "Golden Bear")).toBe(false);
    expect(hasWon("Milou en mai", "Golden Lion")).toBe(false);
    expect(hasWon("Gandhi", "Academy Award for Best Picture")).toBe(true);
  });

  test("of several films of one prize are known by name", () => {
    expect(wonAgain("Louis Malle", "Golden Lion")).toBe(true);
    expect(wonAgain("Takeshi Kitano", "Golden Lion")).toBe(false);
  });

  test("hold all that the table of festivals knows", () => {
    const prizes: Readonly<Record<string, string>> = {
      Cannes: "Palme d'Or",
      Venice: "Golden Lion",
      Berlin: "Golden Bear",
    };
    const text = readFileSync(join(import.meta.dirname, "../../../../assets/tables/festivals.csv"), "utf8");
    const { data } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const missing = data.filter(({ festival = "", title = "" }) => !hasWon(title, prizes[festival] ?? ""));
    expect(missing.map(({ title }) => title)).toEqual([]);
  });
});

test("the years of all films of a title are known, and none of a title that nobody knows", () => {
  expect(yearsOfTitle("Little Women")).toEqual(expect.arrayContaining([1933, 1994, 2019]));
  expect(yearsOfTitle("No Such Film")).toEqual([]);
});
