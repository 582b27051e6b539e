import { describe, expect, it } from "vitest";
import type { Option } from "../../../../../questions/writing/draft.ts";
import { chooseThree } from "../../../../../questions/writing/options/choose.ts";

const option = (text: string, from: Option["from"], named = 0): Option => ({
  text,
  key: text.toLowerCase(),
  from,
  named,
});

const POOL = ["Ann Lee", "Bo Ek", "Cy Dahl", "Di Falk", "Ed Gren"].map((name) => option(name, "pool"));

describe("chooseThree", () => {
  it("takes somebody named more often than the key where there is one", () => {
    const famous = option("Fay Holt", "article", 9);
    for (const seed of ["a", "b", "c", "d"])
      expect(chooseThree([...POOL, famous], "Gus Ives", 3, seed)).toContain(famous);
  });

  it("prefers kin to strangers", () => {
    const kin = ["Hal Jarl", "Ina Krog", "Jo Lund"].map((name) => option(name, "sibling", 1));
    expect(new Set(chooseThree([...POOL, ...kin], "Gus Ives", 5, "seed"))).toEqual(new Set(kin));
  });

  it("does not follow from the order of the candidates", () => {
    expect(chooseThree([...POOL].reverse(), "Gus Ives", 0, "seed")).toEqual(chooseThree(POOL, "Gus Ives", 0, "seed"));
  });

  it("gives up where fewer than three can stand beside the key", () => {
    expect(chooseThree(POOL.slice(0, 2), "Gus Ives", 0, "seed")).toBeNull();
    expect(chooseThree([...POOL.slice(0, 2), option("Ann", "pool")], "Gus Ives", 0, "seed")).toBeNull();
  });
});
