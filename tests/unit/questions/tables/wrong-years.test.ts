import { describe, expect, it } from "vitest";
import { wrongYears } from "../../../../questions/tables/wrong-years.ts";

const yearsFor = (key: string, seed: string) =>
  wrongYears(key, new Set([key]), seed)?.wrong.map(({ text }) => Number(text));

describe("wrong years", () => {
  const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);

  const gapsIn = (key: number, seed: string) => {
    const all = [key, ...(yearsFor(String(key), seed) ?? [])].sort((a, b) => a - b);
    expect(all).toHaveLength(4);
    return all.slice(1).map((year, at) => year - (all[at] ?? 0));
  };

  it("stand evenly, never in the next year, and further apart for silent films", () => {
    const steps = (key: number) => new Set(seeds.flatMap((seed) => gapsIn(key, seed)));
    for (const seed of seeds) expect(new Set(gapsIn(1954, seed)).size).toBe(1);
    expect(steps(2019)).toEqual(new Set([2]));
    expect(steps(2004)).toEqual(new Set([2, 3]));
    expect(steps(1954)).toEqual(new Set([2, 3]));
    expect(steps(1919)).toEqual(new Set([3, 4]));
  });

  it("are never more than six years off since 1920, nor nine before, on whichever side they stand", () => {
    const furthest = (key: number) =>
      Math.max(...seeds.flatMap((seed) => (yearsFor(String(key), seed) ?? []).map((year) => Math.abs(year - key))));
    expect(furthest(1954)).toBe(6);
    expect(furthest(1924)).toBe(6);
    expect(furthest(1908)).toBe(9);
  });

  it("never take a silent film for one with sound, nor the other way round", () => {
    for (const seed of seeds) {
      for (const year of yearsFor("1927", seed) ?? []) expect(year).toBeLessThanOrEqual(1930);
      for (const year of yearsFor("1931", seed) ?? []) expect(year).toBeGreaterThanOrEqual(1929);
    }
  });

  it("are found for a film of last year, none of them still to come", () => {
    for (const seed of seeds) {
      expect(gapsIn(2025, seed)).toHaveLength(3);
      expect(Math.max(...(yearsFor("2025", seed) ?? []))).toBeLessThanOrEqual(2026);
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
    const given = new Set(["1951", "1952", "1953", "1954", "1955", "1956", "1957", "1958", "1959", "1960", "1961"]);
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
