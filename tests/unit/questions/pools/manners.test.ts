import { describe, expect, test } from "vitest";
import { areOfOneHeritage } from "../../../../questions/pools/heritage.ts";
import { areOfOneManner } from "../../../../questions/pools/manners.ts";

describe("a manner", () => {
  test.each([
    ["Hans Zimmer", "James Horner", "composer"],
    ["Ian Fleming", "Len Deighton", "author"],
    ["Tennessee Williams", "Arthur Miller", "author"],
    ["Robert Redford", "Warren Beatty", "actor"],
    ["Steven E. de Souza", "Shane Black", "writer"],
  ])("is shared by %s and %s", (one, other, trade) => {
    expect(areOfOneManner(one, other, trade)).toBe(true);
    expect(areOfOneManner(other, one, trade)).toBe(true);
  });

  test.each([
    ["Basil Poledouris", "Randy Newman", "composer", "whose scores are for comedies"],
    ["Bill Conti", "Elton John", "composer", "who writes songs"],
    ["Ian Fleming", "C. S. Lewis", "author", "who writes for the nursery"],
    ["Ian Fleming", "Arthur Miller", "author", "who writes for the stage"],
    ["Larry Gross", "Christopher Hampton", "writer", "who writes stately films"],
    ["Bruce Lee", "Marlon Brando", "actor", "who does not fight"],
    ["Robert Redford", "Oliver Hardy", "actor", "who is a comedian"],
  ])("tells %s from %s, a %s %s", (one, other, trade) => {
    expect(areOfOneManner(one, other, trade)).toBe(false);
    expect(areOfOneManner(other, one, trade)).toBe(false);
  });
});

test("a heritage is shared, or lacking in both", () => {
  expect(areOfOneHeritage("Morgan Freeman", "Samuel L. Jackson")).toBe(true);
  expect(areOfOneHeritage("Robert Redford", "Gene Hackman")).toBe(true);
  expect(areOfOneHeritage("Jack Nicholson", "Morgan Freeman")).toBe(false);
  expect(areOfOneHeritage("Joan Chen", "Kim Basinger")).toBe(false);
});
