import { describe, expect, test } from "vitest";
import { isCutOff, isVividDeed } from "../../../../../questions/facts/story/doings.ts";

describe("a deed", () => {
  test("is vivid where there is much to see in it", () => {
    expect(isVividDeed("burns", "an unfinished portrait of Napoleon")).toBe(true);
  });

  test.each([
    ["becomes", "a celebrated painter of Portuguese churches"],
    ["orders", "the guard"],
    ["finds", "the letters that he wrote to Anna"],
    ["carries", "it"],
  ])("is not where it tells how somebody was or felt, or breaks off: %s %s", (does, what) => {
    expect(isVividDeed(does, what)).toBe(false);
  });

  test("breaks off where somebody is told to do what is not said", () => {
    expect(isCutOff("orders", "the guard")).toBe(true);
    expect(isCutOff("orders", "the guard to shoot")).toBe(false);
  });
});
