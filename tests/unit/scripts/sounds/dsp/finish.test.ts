import { describe, expect, it } from "vitest";
import { CEILING, finished, LOUDNESS } from "../../../../../scripts/sounds/dsp/finish.ts";
import { amplitude, loudness, offset, peak } from "../../../../../scripts/sounds/dsp/measure.ts";
import { scaled } from "../../../../../scripts/sounds/dsp/samples.ts";
import { tone } from "../listening.ts";

describe("a finished cue", () => {
  it("has the common loudness, whatever it came with", () => {
    for (const gain of [0.001, 1, 20]) {
      expect(loudness(finished(scaled(tone(600, 0.5), gain)))).toBeCloseTo(LOUDNESS, 0);
    }
  });

  it("can ask to be softer", () => {
    const usual = loudness(finished(tone(600, 0.5)));
    expect(loudness(finished(tone(600, 0.5), -6))).toBeCloseTo(usual - 6, 0);
  });

  it("stays under the ceiling even where loudness asks for more", () => {
    const spikes = new Float32Array(24_000).map((_, index) => (index % 4800 === 2400 ? 1 : 0));
    expect(peak(finished(spikes))).toBeLessThanOrEqual(amplitude(CEILING) * 1.01);
  });

  it("has lost its direct current and its loud ends", () => {
    const samples = finished(tone(600, 0.5).map((sample) => sample + 0.5));
    expect(Math.abs(offset(samples))).toBeLessThan(1e-4);
    expect(samples.at(0)).toBeCloseTo(0, 10);
    expect(samples.at(-1)).toBeCloseTo(0, 10);
  });
});
