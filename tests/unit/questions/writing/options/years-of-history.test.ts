import { expect, test } from "vitest";
import { amountOf } from "../../../../../questions/facts/mentions/quantity.ts";
import { yearsOfHistory } from "../../../../../questions/writing/options/years-of-history.ts";

const day = (year: number) => amountOf(String(year), "date") ?? 0;

function among(years: readonly number[], key: number, relation = "deed-year"): number[] {
  const kept = yearsOfHistory(
    years.map((year) => ({ amount: day(year), year })),
    day(key),
    relation,
  );
  return kept.among.map(({ year }) => year);
}

test("nothing is dated before the first films, unless it was", () => {
  expect(among([1891, 1893, 1895], 1897)).toEqual([1895]);
  expect(among([1891, 1895], 1893)).toEqual([1891, 1895]);
});

test("what came about after the war is not dated in it; films came out all the time", () => {
  expect(among([1943, 1945, 1946, 1953], 1951)).toEqual([1946, 1953]);
  expect(among([1943, 1945, 1953], 1951, "film-year")).toEqual([1943, 1945, 1953]);
});

test("no silent film is dated in the years of sound, nor the other way round", () => {
  expect(among([1924, 1930, 1933], 1927, "film-year")).toEqual([1924, 1930]);
  expect(among([1927, 1930, 1937], 1935, "film-year")).toEqual([1930, 1937]);
});

test("years lie nearer together where more is remembered", () => {
  expect(yearsOfHistory([], day(1915), "film-year").near).toBeGreaterThan(day(1919) - day(1915) - 1);
  expect(yearsOfHistory([], day(1975), "film-year").near).toBeLessThan(day(1979) - day(1975));
});
