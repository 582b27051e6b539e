import { describe, expect, it } from "vitest";
import { bandPass, highPass, lowPass } from "../../../../../scripts/sounds/dsp/filter.ts";
import { decibels, rms } from "../../../../../scripts/sounds/dsp/measure.ts";
import { part, tone } from "../listening.ts";

const gain = (hertz: number, filter: (samples: Float32Array<ArrayBuffer>) => Float32Array<ArrayBuffer>) => {
  const input = tone(hertz, 0.5);
  return decibels(rms(part(filter(input), 0.2, 0.5)) / rms(part(input, 0.2, 0.5)));
};

describe("filters", () => {
  it("lowPass keeps what is low, halves the power at its corner and takes 12 dB an octave above", () => {
    const low = (samples: Float32Array<ArrayBuffer>) => lowPass(samples, 1000);
    expect(gain(100, low)).toBeCloseTo(0, 1);
    expect(gain(1000, low)).toBeCloseTo(-3, 1);
    expect(gain(4000, low)).toBeLessThan(-23);
  });

  it("highPass takes what is low, direct current included", () => {
    const high = (samples: Float32Array<ArrayBuffer>) => highPass(samples, 1000);
    expect(gain(8000, high)).toBeCloseTo(0, 1);
    expect(gain(250, high)).toBeLessThan(-23);
    const current = new Float32Array(24_000).fill(1);
    expect(Math.abs(highPass(current, 45).at(-1) ?? 1)).toBeLessThan(1e-6);
  });

  it("bandPass keeps its middle and takes both sides", () => {
    const band = (samples: Float32Array<ArrayBuffer>) => bandPass(samples, 1000, 2);
    expect(gain(1000, band)).toBeCloseTo(0, 1);
    expect(gain(250, band)).toBeLessThan(-15);
    expect(gain(4000, band)).toBeLessThan(-15);
  });
});
