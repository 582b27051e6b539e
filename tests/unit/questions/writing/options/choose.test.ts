import { describe, expect, it } from "vitest";
import type { Option } from "../../../../../questions/writing/draft.ts";
import { chooseThree, type Key } from "../../../../../questions/writing/options/choose.ts";

const times = (named: number) => ({ whole: named, surname: named });
const option = (text: string, from: Option["from"], named = 0, prominence: number | null = null): Option => ({
  text,
  key: text.toLowerCase(),
  from,
  named: times(named),
  prominence,
  place: 0,
});
const key = (text: string, named: number, prominence: number | null = null): Key => ({
  text,
  named: times(named),
  prominence,
});

const POOL = ["Ann Lee", "Bo Ek", "Cy Dahl", "Di Falk", "Ed Gren"].map((name) => option(name, "pool"));
const SEEDS = ["a", "b", "c", "d", "e", "f"];

describe("chooseThree", () => {
  it("takes somebody named more often than the key where there is one", () => {
    const famous = option("Fay Holt", "article", 9);
    for (const seed of SEEDS) expect(chooseThree([...POOL, famous], key("Gus Ives", 3), seed)).toContain(famous);
  });

  it("takes two where one is named more by the full name and the other by the surname", () => {
    const whole = { ...option("Fay Holt", "article"), named: { whole: 9, surname: 1 } };
    const surname = { ...option("Hal Jarl", "article"), named: { whole: 1, surname: 9 } };
    for (const seed of SEEDS) {
      const chosen = chooseThree([...POOL, whole, surname], key("Gus Ives", 3), seed);
      expect(chosen).toContain(whole);
      expect(chosen).toContain(surname);
    }
  });

  it("prefers kin to strangers", () => {
    const kin = ["Hal Jarl", "Ina Krog", "Jo Lund"].map((name) => option(name, "sibling", 1));
    expect(new Set(chooseThree([...POOL, ...kin], key("Gus Ives", 5), "seed"))).toEqual(new Set(kin));
  });

  it("does not put a nobody beside a star where others of the kind are known", () => {
    const kin = ["Hal Jarl", "Ina Krog", "Jo Lund"].map((name) => option(name, "article", 0, 3));
    const nobody = option("Kim Moe", "article", 0, 0);
    for (const seed of SEEDS) expect(chooseThree([...kin, nobody], key("Gus Ives", 0, 3), seed)).not.toContain(nobody);
  });

  it("takes one of the film's own crew at most", () => {
    const crew = ["Hal Jarl", "Ina Krog", "Jo Lund"].map((name) => option(name, "crew", 9));
    for (const seed of SEEDS) {
      const chosen = chooseThree([...POOL, ...crew], key("Gus Ives", 3), seed) ?? [];
      expect(chosen.filter(({ from }) => from === "crew")).toHaveLength(1);
    }
  });

  it("does not single the key out beside three of one family", () => {
    const family = ["Hal Krog", "Ina Krog", "Jo Krog"].map((name) => option(name, "article", 0, 0));
    const others = ["Kai Moe", "Liv Nord"].map((name) => option(name, "article", 0, 0));
    for (const seed of SEEDS) {
      const chosen = chooseThree([...family, ...others], key("Gus Ives", 0, 0), seed) ?? [];
      expect(chosen.filter(({ text }) => text.endsWith("Krog"))).toHaveLength(1);
    }
  });

  it("gives up where all the others are of one family, and the key is not", () => {
    const family = ["Hal Krog", "Ina Krog", "Jo Krog"].map((name) => option(name, "article", 0, 0));
    expect(chooseThree(family, key("Gus Ives", 0, 0), "seed")).toBeNull();
    expect(chooseThree(family, key("Gus Krog", 0, 0), "seed")).not.toBeNull();
  });

  it("leaves out one that is far longer than the rest", () => {
    const long = option("Brigadier General Ansgar Lindqvist", "article");
    for (const seed of SEEDS) expect(chooseThree([...POOL, long], key("Gus Ives", 0), seed)).not.toContain(long);
  });

  it("does not follow from the order of the candidates", () => {
    expect(chooseThree([...POOL].reverse(), key("Gus Ives", 0), "seed")).toEqual(
      chooseThree(POOL, key("Gus Ives", 0), "seed"),
    );
  });

  it("gives up where fewer than three can stand beside the key", () => {
    expect(chooseThree(POOL.slice(0, 2), key("Gus Ives", 0), "seed")).toBeNull();
    expect(chooseThree([...POOL.slice(0, 2), option("Ann", "pool")], key("Gus Ives", 0), "seed")).toBeNull();
  });
});
