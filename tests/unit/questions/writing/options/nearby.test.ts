import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearby } from "../../../../../questions/writing/options/nearby.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("nearby", () => {
  it("gives short lists whole", () => {
    expect(nearby(upTo(100), (item) => item, 50)).toEqual(upTo(100));
  });

  it("gives as many of a long list as are looked at, around the place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 161, max: 2000 }), fc.nat(2500), (count, place) => {
        const items = nearby(upTo(count), (item) => item, place);
        expect(items).toHaveLength(160);
        expect(items).toContain(Math.min(place, count - 1));
      }),
    );
  });
});
