import { expect, it } from "vitest";
import { offset, peak } from "../../../../../scripts/sounds/dsp/measure.ts";
import { noise, randomFrom } from "../../../../../scripts/sounds/dsp/noise.ts";

it("the same seed gives the same numbers, known ones for 1", () => {
  const random = randomFrom(1);
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

it("another seed gives other noise", () => {
  expect(noise(0.01, 1)).toEqual(noise(0.01, 1));
  expect(noise(0.01, 1)).not.toEqual(noise(0.01, 2));
});

it("noise fills -1 to 1 evenly", () => {
  const samples = noise(1, 5);
  expect(peak(samples)).toBeLessThanOrEqual(1);
  expect(peak(samples)).toBeGreaterThan(0.99);
  expect(Math.abs(offset(samples))).toBeLessThan(0.01);
});
