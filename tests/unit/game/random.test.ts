import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextRandom, seedFor, shuffle } from "../../../game/random.ts";

describe("nextRandom", () => {
  it("gives mulberry32's known values for seed 1", () => {
    const [first, a] = nextRandom(1);
    const [second, b] = nextRandom(a);
    const [third] = nextRandom(b);
    expect([first, second, third].map((value) => Math.floor(value * 2 ** 32))).toEqual([
      2693262067, 11749833, 2265367787,
    ]);
  });

  it("stays in [0, 1) and never changes for the same state", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (state) => {
        const [value, next] = nextRandom(state);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(nextRandom(state)).toEqual([value, next]);
      }),
    );
  });
});

describe("shuffle", () => {
  it("keeps every item and leaves the original alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items];
        const [shuffled] = shuffle(items, seed);
        expect(items).toEqual(before);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
    );
  });

  it("puts each of four items first about equally often", () => {
    const firsts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const first = shuffle([0, 1, 2, 3], seedFor(seed, "test"))[0][0] ?? 0;
      firsts[first] = (firsts[first] ?? 0) + 1;
    }
    for (const times of firsts) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });
});
