import { expect, test } from "vitest";
import { genderOfSyllables } from "../../../../questions/pools/syllables.ts";

test("the second syllable of a Korean given name tells a man from a woman, where it does", () => {
  expect(genderOfSyllables("Han Seo-hee")).toBe("f");
  expect(genderOfSyllables("Sang-ho Han")).toBe("m");
  expect(genderOfSyllables("Han Ji-won")).toBeNull();
});

test("no name of another making is read so", () => {
  for (const name of ["Jean-Luc Vane", "Anna Vane", "Kim Harrow", "Mary-Ann Hale"])
    expect(genderOfSyllables(name)).toBeNull();
});
