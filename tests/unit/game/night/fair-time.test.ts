import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAIR_BOUND_MS, fairTime } from "../../../../game/night/fair-time.ts";

describe("fair time", () => {
  it("gives an honest phone back what its way cost, up to 150 ms", () => {
    expect(fairTime({ tapped: 900, received: 1000 })).toBe(900);
    expect(fairTime({ tapped: 500, received: 1000 })).toBe(850);
  });

  it("never lets a lie gain more than the bound, nor sets anybody back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e13, noNaN: true }), fc.double(), (received, tapped) => {
        const fair = fairTime({ tapped, received });
        expect(fair).toBeLessThanOrEqual(received);
        expect(fair).toBeGreaterThanOrEqual(received - FAIR_BOUND_MS);
      }),
      { seed: 2 },
    );
  });
});
