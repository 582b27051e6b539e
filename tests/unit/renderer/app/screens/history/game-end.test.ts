import { describe, expect, it } from "vitest";
import { endOf, isBest } from "../../../../../../renderer/app/screens/history/game-end.ts";
import { packWithBest, setup, summary } from "./games.ts";

describe("how a game ended", () => {
  it("is open while it can be taken up again", () => {
    expect(endOf(summary({ endedAt: null, answered: 4 }))).toBe("open");
  });

  it("is over when all was answered", () => {
    expect(endOf(summary())).toBe("over");
  });

  it("is left where a mode with a number of questions ended before it", () => {
    expect(endOf(summary({ answered: 6 }))).toBe("left");
    expect(endOf(summary({ answered: 6, setup: { ...setup, mode: "relaxed" } }))).toBe("left");
  });

  it.each(["sudden-death", "clock"] as const)("is not called left in %s, which always ends early", (mode) => {
    expect(endOf(summary({ answered: 6, setup: { ...setup, mode } }))).toBe("over");
  });
});

describe("the best game", () => {
  const pack = packWithBest({ right: 8, of: 10, score: 6000 });

  it("is the one that its pack names", () => {
    expect(isBest(summary(), pack)).toBe(true);
  });

  it.each([
    ["a lower score", summary({ score: 5999 })],
    ["fewer right", summary({ right: 7 })],
    ["another number of questions", summary({ of: 20, answered: 20 })],
    ["left early", summary({ answered: 9 })],
    ["unfinished", summary({ endedAt: null })],
  ])("is not one with %s", (_name, session) => {
    expect(isBest(session, pack)).toBe(false);
  });

  it("is not known where the pack is gone or has no finished game", () => {
    expect(isBest(summary(), undefined)).toBe(false);
    expect(isBest(summary(), packWithBest(null))).toBe(false);
  });
});
