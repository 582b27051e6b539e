import { describe, expect, it } from "vitest";
import { hash32, hashId, pick, shuffled } from "../../../questions/hash.ts";

describe("hashing", () => {
  it("gives known values, the same everywhere", () => {
    expect([hash32(""), hash32("film"), hash32("film", 1)]).toMatchInlineSnapshot(`
      [
        2872998923,
        3713612054,
        676705849,
      ]
    `);
    expect(hashId("film")).toMatchInlineSnapshot(`"dd593916c75cf2e5"`);
  });

  it("spreads over four places about evenly", () => {
    const places = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i += 1) {
      const place = hash32(`question ${i}`) % 4;
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it("shuffles by what things are, not by where they stood", () => {
    const key = (item: string) => item;
    expect(shuffled(["c", "a", "b", "d"], "seed", key)).toEqual(shuffled(["d", "b", "a", "c"], "seed", key));
    expect(pick([], "seed")).toBeUndefined();
  });
});
