import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CUES } from "../../../../scripts/sounds/cues.ts";
import { amplitude, loudness, offset, peak } from "../../../../scripts/sounds/dsp/measure.ts";
import { PITCH } from "../../../../scripts/sounds/dsp/pitch.ts";
import { RATE } from "../../../../scripts/sounds/dsp/samples.ts";
import { FORMS } from "../../../../scripts/sounds/encode.ts";
import { brightness, part, powerAt } from "./listening.ts";

const FOLDER = fileURLToPath(new URL("../../../../assets/sounds/", import.meta.url));
const LONGER: Readonly<Record<string, number>> = { record: 2, applause: 2 };
const names = Object.keys(CUES);
const rendered = Object.entries(CUES).map(([name, cue]) => ({ name, samples: cue() }));

describe.each(rendered)("the cue $name", ({ name, samples }) => {
  it("is over within a second, two for record and applause", () => {
    expect(samples.length / RATE).toBeGreaterThan(0.05);
    expect(samples.length / RATE).toBeLessThan(LONGER[name] ?? 1);
  });

  it("is made of numbers", () => {
    expect(samples.every(Number.isFinite)).toBe(true);
  });

  it("never peaks above -12 dBFS", () => {
    expect(peak(samples)).toBeLessThanOrEqual(amplitude(-12));
  });

  it("begins and ends in silence, so that nothing clicks", () => {
    expect(Math.abs(samples.at(0) ?? 1)).toBeLessThan(1e-4);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(peak(samples.slice(-48))).toBeLessThan(amplitude(-60));
  });

  it("has no direct current", () => {
    expect(Math.abs(offset(samples))).toBeLessThan(1e-4);
  });

  it("is not much louder or softer than the others", () => {
    expect(loudness(samples)).toBeGreaterThan(-29);
    expect(loudness(samples)).toBeLessThan(-21);
  });

  it("is never shrill", () => {
    expect(brightness(samples)).toBeLessThan(3000);
  });

  it("stands in assets in both forms", () => {
    for (const form of FORMS) expect(existsSync(`${FOLDER}${name}.${form}`)).toBe(true);
  });
});

describe("the cues together", () => {
  it("are the twelve that the app plays", () => {
    expect(names).toEqual(
      "select tick last-seconds right wrong streak lifeline reveal start results record applause".split(" "),
    );
  });

  it("come out the same each time", () => {
    for (const { name, samples } of rendered) {
      const again = Object.entries(CUES).find(([other]) => other === name)?.[1]();
      expect(again).toEqual(samples);
    }
  });

  it("differ from one another", () => {
    const prints = rendered.map(({ samples }) => `${samples.length} ${samples.slice(1000, 1400).join()}`);
    expect(new Set(prints).size).toBe(names.length);
  });

  it("leave no file behind that no cue makes, and take less than 200 kB", () => {
    const files = readdirSync(FOLDER);
    expect(files.toSorted()).toEqual(names.flatMap((name) => FORMS.map((form) => `${name}.${form}`)).toSorted());
    expect(files.reduce((sum, file) => sum + statSync(FOLDER + file).size, 0)).toBeLessThan(200_000);
  });
});

describe("what cues say", () => {
  it("right goes up, from A to D", () => {
    const samples = CUES.right();
    const [first, second] = [part(samples, 0, 0.1), part(samples, 0.15, 0.5)];
    expect(powerAt(first, PITCH.A4)).toBeGreaterThan(10 * powerAt(first, PITCH.D5));
    expect(powerAt(second, PITCH.D5)).toBeGreaterThan(powerAt(second, PITCH.A4));
  });

  it("wrong is darker than right", () => {
    expect(brightness(CUES.wrong())).toBeLessThan(brightness(CUES.right()));
  });

  it("streak climbs", () => {
    const samples = CUES.streak();
    const steps = [0, 0.085, 0.17, 0.255].map((from) => brightness(part(samples, from, from + 0.08)));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  });

  it("tick is softer than right", () => {
    expect(loudness(CUES.tick())).toBeLessThan(loudness(CUES.right()) - 3);
  });
});
