import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heardAt, NO_SYNC, offsetOf, pinged } from "../../../../renderer/night/clock-sync.ts";

/** A ping over a line with these delays, to a host whose clock is `offset` ahead. */
const ping = (sentAt: number, there: number, back: number, offset: number) => ({
  sentAt,
  hostAt: sentAt + there + offset,
  receivedAt: sentAt + there + back,
});

describe("what the host's clock says", () => {
  it("is not known before anything was heard", () => {
    expect(offsetOf(NO_SYNC)).toBe(0);
  });

  it("is exact where both ways take the same time", () => {
    expect(offsetOf(pinged(NO_SYNC, ping(1000, 40, 40, 5000)))).toBe(5000);
  });

  it("comes from the ping that was back first, not from the last one", () => {
    const fast = pinged(NO_SYNC, ping(1000, 10, 10, 5000));
    expect(offsetOf(pinged(fast, ping(2000, 400, 10, 5000)))).toBe(5000);
  });

  it("forgets old pings, so that a clock that was set is followed", () => {
    let sync = pinged(NO_SYNC, ping(0, 1, 1, 5000));
    for (let at = 1; at <= 6; at++) sync = pinged(sync, ping(at * 1000, 30, 30, 7000));
    expect(offsetOf(sync)).toBe(7000);
  });

  it("is never off by more than half the round trip", () => {
    const ms = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(ms, ms, fc.integer({ min: -1e6, max: 1e6 }), (there, back, offset) => {
        const found = offsetOf(pinged(NO_SYNC, ping(1e6, there, back, offset)));
        expect(Math.abs(found - offset)).toBeLessThanOrEqual((there + back) / 2);
      }),
    );
  });

  it("does not believe a ping that was back before it went", () => {
    expect(pinged(NO_SYNC, { sentAt: 100, receivedAt: 50, hostAt: 0 })).toBe(NO_SYNC);
  });

  it("is guessed from the message that was least on its way, until a ping is back", () => {
    const rough = heardAt(heardAt(heardAt(NO_SYNC, 900, 1000), 1980, 2000), 2900, 3000);
    expect(offsetOf(rough)).toBe(-20);
    expect(offsetOf(pinged(rough, ping(4000, 5, 5, 0)))).toBe(0);
  });
});
