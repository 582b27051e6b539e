import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openingFor, type Placement, placementSchema, SMALLEST } from "../../../../electron/shell/bounds.ts";

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1000, height = 700): Placement => ({
  x,
  y,
  width,
  height,
  maximized: false,
  fullScreen: false,
});

describe("the window opens", () => {
  test("in its usual size, in the middle, the first time", () => {
    expect(openingFor(null, [LAPTOP])).toEqual({ width: 1200, height: 800, maximized: false, fullScreen: false });
  });

  test("no larger than a small display the first time", () => {
    expect(openingFor(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toMatchObject({ width: 1024, height: 700 });
  });

  test("where it was, on whichever display", () => {
    expect(openingFor(at(100, 60), [LAPTOP])).toMatchObject({ x: 100, y: 60, width: 1000, height: 700 });
    expect(openingFor(at(1500, 10), [LAPTOP, PROJECTOR])).toMatchObject({ x: 1500, y: 10 });
  });

  test("maximised or in full screen if it was", () => {
    expect(openingFor({ ...at(0, 30), maximized: true, fullScreen: true }, [LAPTOP])).toMatchObject({
      maximized: true,
      fullScreen: true,
    });
  });

  test.each([
    ["on a display that is gone", at(1500, 10)],
    ["with its title bar above the display", at(100, 0)],
    ["with its title bar below the display", at(100, 890)],
    ["with only a sliver at the right edge", at(1400, 100)],
    ["with only a sliver at the left edge", at(-950, 100)],
  ])("in the middle when it was %s", (_where, saved) => {
    const opening = openingFor(saved, [LAPTOP]);
    expect(opening.x).toBeUndefined();
    expect(opening).toMatchObject({ width: 1000, height: 700 });
  });

  test("never smaller than the interface can do with, whatever was saved and however small the display", () => {
    const number = fc.integer({ min: -40_000, max: 40_000 });
    const size = fc.integer({ min: 1, max: 32_767 });
    fc.assert(
      fc.property(number, number, size, size, size, size, (x, y, width, height, wide, high) => {
        const opening = openingFor(at(x, y, width, height), [{ x: 0, y: 0, width: wide, height: high }]);
        expect(opening.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(opening.height).toBeGreaterThanOrEqual(SMALLEST.height);
        expect(opening.width).toBeLessThanOrEqual(Math.max(wide, SMALLEST.width));
      }),
    );
  });

  test("without any display too", () => {
    expect(openingFor(at(10, 10), [])).toMatchObject({ width: 1000, height: 700 });
  });
});

test.each([{ ...at(0, 0), width: 0 }, { ...at(0, 0), width: 1e9 }, { ...at(0, 0), x: 0.5 }, {}, null])(
  "%j is not a place",
  (data) => {
    expect(placementSchema.safeParse(data).success).toBe(false);
  },
);
