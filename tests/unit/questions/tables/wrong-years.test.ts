import { describe, expect, it } from "vitest";
import { wrongYears } from "../../../../questions/tables/wrong-years.ts";

const yearsFor = (key: string, seed: string) =>
  wrongYears(key, new Set([key]), seed)?.wrong.map(({ text }) => Number(text));

describe("wrong years", () => {
  const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);

  it("stand two years or more apart, none further than six from the right one", () => {
    for (const seed of seeds) {
      const all = [1954, ...(yearsFor("1954", seed) ?? [])].sort((a, b) => a - b);
      expect(all).toHaveLength(4);
      for (const [at, year] of all.slice(1).entries()) expect(year - (all[at] ?? 0)).toBeGreaterThanOrEqual(2);
      expect(Math.max(...all.map((year) => Math.abs(year - 1954)))).toBeLessThanOrEqual(6);
    }
  });

  it("give the right one every rank, so that its place tells nothing", () => {
    const ranks = seeds.map((seed) => (yearsFor("1954", seed) ?? []).filter((year) => year < 1954).length);
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2, 3]));
  });

  it("are never another right answer, before the first films, or still to come", () => {
    expect(
      wrongYears("1954", new Set(["1954", ...Array.from({ length: 40 }, (_, i) => String(1935 + i))]), "a"),
    ).toBeNull();
    for (const seed of seeds) {
      for (const year of yearsFor("2025", seed) ?? []) expect(year).toBeLessThanOrEqual(2026);
      for (const year of yearsFor("1890", seed) ?? []) expect(year).toBeGreaterThanOrEqual(1888);
    }
  });

  it("are years in which the prize was given, where the table says so", () => {
    const given = new Set(["1951", "1952", "1953", "1954", "1955", "1956", "1957", "1958", "1959"]);
    for (const seed of seeds.slice(0, 40)) {
      const found = wrongYears("1952", new Set(["1952"]), seed, given)?.wrong ?? [];
      expect(found).toHaveLength(3);
      for (const { text } of found) expect(given).toContain(text);
    }
    expect(wrongYears("1952", new Set(["1952"]), "a", new Set(["1952", "1953"]))).toBeNull();
  });

  it("are not made for a season of two years", () => {
    expect(wrongYears("1927/28", new Set(), "a")).toBeNull();
  });
});
