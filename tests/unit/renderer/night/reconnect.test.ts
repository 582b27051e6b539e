import { describe, expect, it } from "vitest";
import { delayBefore, OPENS_WITHIN } from "../../../../renderer/night/reconnect.ts";

const ALMOST_ONE = 1 - Number.EPSILON;

describe("how long a phone waits before it tries again", () => {
  it("is never less than 0.3 s and never more than 2 s", () => {
    for (let attempt = 0; attempt < 200; attempt++) {
      expect(delayBefore(attempt, 0)).toBe(300);
      expect(delayBefore(attempt, ALMOST_ONE)).toBeLessThanOrEqual(2000);
    }
  });

  it("spreads a room of phones already at the first try, and wider later", () => {
    expect(delayBefore(0, ALMOST_ONE)).toBe(600);
    expect(delayBefore(1, ALMOST_ONE)).toBe(1200);
    expect(delayBefore(2, ALMOST_ONE)).toBe(2000);
  });

  it("leaves time for a whole try within five seconds, however long the host was away", () => {
    expect(delayBefore(1000, ALMOST_ONE) + 2 * OPENS_WITHIN).toBeLessThanOrEqual(5000);
  });
});
