import { expect, it } from "vitest";
import { decibels, rms } from "../../../../../scripts/sounds/dsp/measure.ts";
import { inRoom } from "../../../../../scripts/sounds/dsp/room.ts";
import { RATE } from "../../../../../scripts/sounds/dsp/samples.ts";
import { part } from "../listening.ts";

const clap = new Float32Array(RATE).map((_, index) => (index === 0 ? 1 : 0));

it("a room answers after the sound, keeps its length and dies away", () => {
  const samples = inRoom(clap, 1);
  expect(samples).toHaveLength(clap.length);
  expect(samples[0]).toBe(1);
  expect(rms(part(samples, 0.001, 0.029))).toBe(0);
  const [early, late] = [rms(part(samples, 0.03, 0.1)), rms(part(samples, 0.6, 0.7))];
  expect(early).toBeGreaterThan(0);
  expect(decibels(late / early)).toBeLessThan(-45);
});

it("a dry room changes nothing", () => {
  expect(inRoom(clap, 0)).toEqual(clap);
});
