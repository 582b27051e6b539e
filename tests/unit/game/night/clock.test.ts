import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  elapsedMs,
  extendClock,
  holdClock,
  leftMs,
  runClock,
  shownClock,
  startClock,
} from "../../../../game/night/clock.ts";

describe("a countdown", () => {
  const clock = startClock(1000, 20);

  it("has all its time before it opens and none after its end", () => {
    expect([0, 1000, 6000, 21_000, 90_000].map((at) => leftMs(clock, at))).toEqual([20_000, 20_000, 15_000, 0, 0]);
  });

  it("counts no time while it is held, and goes on with what was left", () => {
    const held = holdClock(clock, 6000);
    expect(leftMs(held, 500_000)).toBe(15_000);
    const running = runClock(held, 500_000);
    expect(running).toMatchObject({ kind: "running", endsAt: 515_000, totalMs: 20_000 });
    expect(elapsedMs(running, 501_000)).toBe(6000);
  });

  it("held before it opens, opens when it runs again, whole", () => {
    expect(runClock(holdClock(clock, 500), 3000)).toMatchObject({ opensAt: 3000, endsAt: 23_000 });
  });

  it("gives more time without changing what has been counted, running or held", () => {
    expect(elapsedMs(extendClock(clock, 10), 6000)).toBe(5000);
    expect(leftMs(extendClock(clock, 10), 6000)).toBe(25_000);
    expect(elapsedMs(extendClock(holdClock(clock, 6000), 10), 9000)).toBe(5000);
  });

  it("shows phones no moment at which it was held", () => {
    expect(shownClock(holdClock(clock, 6000))).toEqual({ kind: "held", leftMs: 15_000, totalMs: 20_000 });
  });

  it("counts the running time alone, however often it is held", () => {
    const spans = fc.array(fc.tuple(fc.nat(1500), fc.nat(50_000)), { maxLength: 10 });
    fc.assert(
      fc.property(spans, (rounds) => {
        let at = 1000;
        let counted = 0;
        let now = clock;
        for (const [runs, rests] of rounds) {
          at += runs;
          counted += runs;
          now = runClock(holdClock(now, at), at + rests);
          at += rests;
        }
        expect(elapsedMs(now, at)).toBe(counted);
      }),
      { seed: 1 },
    );
  });
});
