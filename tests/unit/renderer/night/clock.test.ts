import { describe, expect, it } from "vitest";
import { isOpen, leftOf, minutesAndSeconds } from "../../../../renderer/night/clock.ts";

const running = { kind: "running", opensAt: 1000, endsAt: 31_000, totalMs: 30_000 } as const;
const held = { kind: "held", leftMs: 12_000, totalMs: 30_000 } as const;
const over = { kind: "over", totalMs: 30_000 } as const;

describe("a clock as the host sends it", () => {
  it("has all of its time left before it opens, then less, then none", () => {
    expect([0, 1000, 11_000, 31_000, 99_000].map((now) => leftOf(running, now))).toEqual([
      30_000, 30_000, 20_000, 0, 0,
    ]);
  });

  it("stands while it is held, and has nothing left when it is over", () => {
    expect(leftOf(held, 5)).toBe(12_000);
    expect(leftOf(over, 5)).toBe(0);
  });

  it("lets nobody answer before it opens, from its end on, or while it stands", () => {
    expect([999, 1000, 30_999, 31_000].map((now) => isOpen(running, now))).toEqual([false, true, true, false]);
    expect(isOpen(held, 5)).toBe(false);
    expect(isOpen(over, 5)).toBe(false);
  });

  it("counts a second that has begun as a whole one", () => {
    expect(minutesAndSeconds(754_000)).toEqual({ minutes: 12, seconds: 34 });
    expect(minutesAndSeconds(1)).toEqual({ minutes: 0, seconds: 1 });
    expect(minutesAndSeconds(-5)).toEqual({ minutes: 0, seconds: 0 });
  });
});
