import { describe, expect, test } from "vitest";
import { plainTie, tiesBeside } from "../../../../../questions/facts/lexicon/kinship.ts";

describe("ties of kin", () => {
  test("a younger brother is a brother", () => {
    expect(plainTie("younger brother")).toBe("brother");
    expect(plainTie("half-brother")).toBe("half-brother");
  });

  test("three others or more can stand beside each, none of which holds it", () => {
    for (const tie of ["brother", "sister", "son", "mother", "uncle", "father-in-law", "grandson"]) {
      const others = tiesBeside(tie, "unknown");
      expect(others.length, tie).toBeGreaterThanOrEqual(3);
      expect(others.filter((other) => other === tie || other.startsWith(`${tie}-`))).toEqual([]);
    }
  });

  test("a cousin's sex must be known", () => {
    expect(tiesBeside("cousin", "female")).toContain("sister");
    expect(tiesBeside("cousin", "unknown")).toEqual([]);
  });

  test("what is none of kin, or a couple, has nothing beside it", () => {
    expect(tiesBeside("wife", "female")).toEqual([]);
    expect(tiesBeside("fiancé", "male")).toEqual([]);
  });
});
