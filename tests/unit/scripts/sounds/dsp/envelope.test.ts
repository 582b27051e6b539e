import { expect, it } from "vitest";
import { strike, swell } from "../../../../../scripts/sounds/dsp/envelope.ts";

it("a strike rises from nothing to full and has lost 60 dB after its decay", () => {
  expect(strike(-1, 0.01, 0.5)).toBe(0);
  expect(strike(0, 0.01, 0.5)).toBe(0);
  expect(strike(0.01, 0.01, 0.5)).toBe(1);
  expect(strike(0.51, 0.01, 0.5)).toBeCloseTo(0.001, 9);
});

it("a swell is silent outside and full between its rise and its fall", () => {
  expect([-1, 0, 1, 2].map((time) => swell(time, 1, 0.2, 0.3))).toEqual([0, 0, 0, 0]);
  expect(swell(0.5, 1, 0.2, 0.3)).toBe(1);
  expect(swell(0.1, 1, 0.2, 0.3)).toBeCloseTo(0.5, 9);
});
