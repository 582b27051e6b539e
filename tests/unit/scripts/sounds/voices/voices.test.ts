import { describe, expect, it } from "vitest";
import { rms } from "../../../../../scripts/sounds/dsp/measure.ts";
import { air } from "../../../../../scripts/sounds/voices/air.ts";
import { bell } from "../../../../../scripts/sounds/voices/bell.ts";
import { crowd } from "../../../../../scripts/sounds/voices/crowd.ts";
import { thud } from "../../../../../scripts/sounds/voices/knock.ts";
import { arc, hum } from "../../../../../scripts/sounds/voices/lamp.ts";
import { pluck } from "../../../../../scripts/sounds/voices/pluck.ts";
import { brightness, part, powerAt } from "../listening.ts";

describe("voices", () => {
  it.each([146.83, 440, 880])("a bell and a string of %d Hz sound at that pitch, not a semitone beside it", (hertz) => {
    for (const samples of [bell(hertz, 1), pluck(hertz, 1)]) {
      const here = powerAt(samples, hertz);
      expect(here).toBeGreaterThan(5 * powerAt(samples, hertz * 2 ** (1 / 12)));
      expect(here).toBeGreaterThan(5 * powerAt(samples, hertz / 2 ** (1 / 12)));
    }
  });

  it("a string grows dull while it rings", () => {
    const samples = pluck(220, 1);
    expect(brightness(part(samples, 0.4, 0.6))).toBeLessThan(brightness(part(samples, 0, 0.2)));
  });

  it("a thud sinks", () => {
    const samples = thud(220, 110, 0.5, 1);
    expect(brightness(part(samples, 0.25, 0.5))).toBeLessThan(brightness(part(samples, 0, 0.1)));
  });

  it("air glides upwards and stays finite", () => {
    const samples = air(0.6, 300, 3000, 1);
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(brightness(part(samples, 0.4, 0.6))).toBeGreaterThan(brightness(part(samples, 0, 0.2)));
  });

  it("an arc dies out, a lamp's hum swells and fades", () => {
    const sparks = arc(0.3, 1);
    expect(rms(part(sparks, 0.25, 0.3))).toBeLessThan(0.1 * rms(part(sparks, 0, 0.05)));
    const lamp = hum(0.8);
    expect(rms(part(lamp, 0.2, 0.4))).toBeGreaterThan(rms(part(lamp, 0.7, 0.8)));
  });

  it("more people clap more", () => {
    expect(rms(crowd(30, 1, 1))).toBeGreaterThan(rms(crowd(3, 1, 1)));
  });

  it("people stop clapping", () => {
    const samples = crowd(30, 2, 1);
    expect(rms(part(samples, 1.9, 2))).toBeLessThan(0.3 * rms(part(samples, 0.5, 1)));
  });
});
