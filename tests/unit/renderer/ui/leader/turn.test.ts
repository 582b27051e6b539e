import { describe, expect, it } from "vitest";
import { secondsShown, turnAt } from "../../../../../renderer/ui/leader/turn.ts";

describe("secondsShown", () => {
  it.each([
    [20_000, 20],
    [19_999, 20],
    [19_000, 19],
    [1, 1],
    [0, 0],
    [-5, 0],
  ])("shows %d ms as %d", (left, shown) => {
    expect(secondsShown(left)).toBe(shown);
  });
});

describe("turnAt", () => {
  it("turns once a second", () => {
    expect(turnAt(8000, 20_000, false)).toBe(0);
    expect(turnAt(7750, 20_000, false)).toBe(0.25);
    expect(turnAt(7001, 20_000, false)).toBeCloseTo(0.999);
    expect(turnAt(0, 20_000, false)).toBe(1);
  });

  it("steps through the whole time, and stands between two seconds", () => {
    expect(turnAt(20_000, 20_000, true)).toBe(0);
    expect(turnAt(15_000, 20_000, true)).toBe(0.25);
    expect(turnAt(14_100, 20_000, true)).toBe(turnAt(14_900, 20_000, true));
    expect(turnAt(0, 20_000, true)).toBe(1);
  });
});
