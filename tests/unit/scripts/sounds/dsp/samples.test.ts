import { expect, it } from "vitest";
import { mix, RATE, render, scaled, silence } from "../../../../../scripts/sounds/dsp/samples.ts";

it("render asks for the time in seconds", () => {
  const samples = render(1, (time) => time);
  expect(samples).toHaveLength(RATE);
  expect(samples[RATE / 2]).toBeCloseTo(0.5, 6);
});

it("mix adds layers at their place with their gain, and cuts what reaches beyond the end", () => {
  const one = Float32Array.of(1, 1, 1);
  const sum = mix(4 / RATE, [{ samples: one }, { samples: one, at: 2 / RATE, gain: 0.5 }]);
  expect([...sum]).toEqual([1, 1, 1.5, 0.5]);
});

it("scaled leaves its input as it was", () => {
  const one = Float32Array.of(1);
  expect([...scaled(one, 0.25)]).toEqual([0.25]);
  expect([...one]).toEqual([1]);
});

it("silence is silent", () => {
  expect([...silence(3 / RATE)]).toEqual([0, 0, 0]);
});
