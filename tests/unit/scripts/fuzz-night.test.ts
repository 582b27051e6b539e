import { describe, expect, test } from "vitest";
import { fuzzFrame } from "../../../scripts/fuzz/frames.ts";
import { fuzzNight } from "../../../scripts/fuzz/night.ts";
import { randomFrom } from "../../../scripts/fuzz/random.ts";
import { samplePlan } from "../../../scripts/fuzz/sample-plan.ts";

const KNOWN = { pin: "123456", token: "0".repeat(32), ask: "0123456789abcdef", code: "ABCDE" };

describe("damaged frames", () => {
  test("sent to a night (a fiftieth of the whole run) change nothing for a team that plays, and are worth no line in the log", async () => {
    const { alive, trouble, refusals, frames } = await fuzzNight(samplePlan(2), 2000, 5);
    expect(alive).toBe(true);
    expect(trouble).toEqual([]);
    expect(frames).toBe(2000);
    for (const code of ["bad-message", "too-long", "not-seated"]) expect(refusals[code]).toBeGreaterThan(0);
  });

  test("are the same for the same seed", () => {
    const drawn = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 50 }, () => fuzzFrame(KNOWN, random));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });
});
