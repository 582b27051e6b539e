import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../../../scripts/rate/wilson.ts";

describe("Wilson's interval", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("is the published one for %i of %i", (yes, of, low, high) => {
    const interval = wilson(yes, of);
    expect(interval.share).toBe(yes / of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("does not call a perfect sample perfect", () => {
    const { low, high } = wilson(200, 200);
    expect(high).toBe(1);
    expect(low).toBeCloseTo(0.9812, 4);
  });

  it("knows nothing of nothing", () => {
    expect(wilson(0, 0)).toEqual({ share: Number.NaN, low: 0, high: 1 });
  });

  it("holds the share, stays within 0 and 1, mirrors and narrows", () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(sample, ([yes, of]) => {
        const { share, low, high } = wilson(yes, of);
        const mirrored = wilson(of - yes, of);
        const larger = wilson(yes * 4, of * 4);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(mirrored.low).toBeCloseTo(1 - high, 10);
        expect(larger.high - larger.low).toBeLessThan(high - low);
      }),
    );
  });
});
