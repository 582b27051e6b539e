import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type PackSummary } from "../../../../../electron/api/contract/data.ts";
import { setupSchema } from "../../../../../game/solo/model.ts";
import { CLASSIC_TEN, questionsOffered, setupOf } from "../../../../../renderer/app/game/modes.ts";

const pack: PackSummary = {
  id: "p",
  title: "Her",
  kind: "film",
  builtIn: true,
  addedAt: 0,
  questions: 7,
  flagged: 0,
  answered: 0,
  best: null,
  topics: {},
  difficulties: {},
  report: null,
};

describe("questionsOffered", () => {
  it("offers what the pack has where it has fewer", () => {
    expect(questionsOffered(pack, CLASSIC_TEN)).toBe(7);
    expect(questionsOffered({ ...pack, questions: 80 }, CLASSIC_TEN)).toBe(10);
  });

  it("counts nothing that was called wrong, but never offers nothing", () => {
    expect(questionsOffered({ ...pack, flagged: 3 }, CLASSIC_TEN)).toBe(4);
    expect(questionsOffered({ ...pack, flagged: 7 }, CLASSIC_TEN)).toBe(7);
  });

  it("offers all of it where something else ends the game", () => {
    expect(questionsOffered({ ...pack, questions: 80 }, { mode: "sudden-death", count: 10 })).toBe(80);
    expect(questionsOffered({ ...pack, questions: 80 }, { mode: "clock", count: 10 })).toBe(80);
  });
});

describe("setupOf", () => {
  it("takes the time from the settings, but not against the clock", () => {
    const settings = { ...DEFAULT_SETTINGS, secondsPerQuestion: 45 };
    expect(setupOf(pack, CLASSIC_TEN, settings, 1).seconds).toBe(45);
    expect(setupOf(pack, { mode: "clock", count: 10 }, settings, 1).seconds).toBe(10);
  });

  it("keeps to the contract, also with a pack beyond all bounds", () => {
    const huge = { ...pack, questions: 50_000 };
    expect(setupSchema.safeParse(setupOf(huge, { mode: "clock", count: 10 }, DEFAULT_SETTINGS, 7)).success).toBe(true);
  });
});
