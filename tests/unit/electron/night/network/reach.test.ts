import { expect, test } from "vitest";
import { createReach } from "../../../../../electron/night/network/reach.ts";

test("a night that has moved says so until the next round begins", () => {
  let round: number | null = null;
  const reach = createReach(() => round);
  expect(reach.now()).toBe("here");
  reach.moved();
  expect(reach.now()).toBe("moved");
  round = 0;
  expect(reach.now()).toBe("here");
});

test("a network that is gone and comes back is told once each, and what was moved stays told", () => {
  const reach = createReach(() => 1);
  expect([reach.here(true), reach.here(false), reach.here(false)]).toEqual([false, true, false]);
  expect(reach.now()).toBe("gone");
  reach.moved();
  expect(reach.now()).toBe("moved");
  expect([reach.here(false), reach.here(true)]).toEqual([true, true]);
  expect(reach.now()).toBe("moved");
});
