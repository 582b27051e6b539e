import { describe, expect, it } from "vitest";
import { GAMES_APART, latenessOf, recentFrom } from "../../../../game/solo/recent.ts";

describe("what was asked lately", () => {
  it("counts games back from the last one, by the latest game that asked it", () => {
    expect([...recentFrom([["a", "b"], ["c"], ["a"]])]).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 2],
    ]);
  });

  it("knows nothing of games before the last twenty", () => {
    const games = Array.from({ length: GAMES_APART + 1 }, (_, game) => [`q${game}`]);
    expect(recentFrom(games).get("q19")).toBe(20);
    expect(recentFrom(games).has("q20")).toBe(false);
  });

  it("weighs the more the shorter ago it is, long ago all the same", () => {
    const weights = [1, 2, 3, 5, 6, 10, 11, 20, 21].map((ago) => latenessOf("q", new Map([["q", ago]])));
    expect(weights).toEqual([5, 4, 3, 3, 2, 2, 1, 1, 0]);
    expect(latenessOf("new", new Map())).toBe(0);
  });
});
