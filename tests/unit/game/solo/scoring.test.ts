import { describe, expect, it } from "vitest";
import { pointsFor, questionSeconds } from "../../../../game/solo/scoring.ts";

const answer = { mode: "classic", seconds: 20, elapsedMs: 500, inARow: 1, secondTake: false, credit: 1 } as const;

describe("pointsFor", () => {
  it.each([
    [0, 1000],
    [500, 1000],
    [1500, 975],
    [10_500, 750],
    [13_213, 682],
    [20_500, 500],
    [60_000, 500],
  ])("gives an answer after %i ms %i points where T is 20 s", (elapsedMs, base) => {
    expect(pointsFor({ ...answer, elapsedMs })).toEqual({ base, streak: 0, secondTake: 0, total: base });
  });

  it.each([
    [10, 5500, 750],
    [60, 30_500, 750],
    [10, 10_500, 500],
  ])("measures by T: %i s, after %i ms, %i points", (seconds, elapsedMs, base) => {
    expect(pointsFor({ ...answer, seconds, elapsedMs }).base).toBe(base);
  });

  it.each([
    [1, 0],
    [2, 100],
    [3, 200],
    [6, 500],
    [7, 500],
    [30, 500],
  ])("adds for the %i. right answer in a row %i points", (inARow, streak) => {
    expect(pointsFor({ ...answer, inARow })).toMatchObject({ streak, total: 1000 + streak });
  });

  it("gives a flat 500 in relaxed, however long it took", () => {
    expect(pointsFor({ ...answer, mode: "relaxed", elapsedMs: 9_000_000 }).base).toBe(500);
  });

  it("halves the whole on a second take, half a point rounded up", () => {
    expect(pointsFor({ ...answer, elapsedMs: 1500, inARow: 2, secondTake: true })).toEqual({
      base: 975,
      streak: 100,
      secondTake: -537,
      total: 538,
    });
  });
});

describe("questionSeconds", () => {
  it("is ten against the clock, whatever the setting", () => {
    expect(questionSeconds("clock", 60)).toBe(10);
    expect(questionSeconds("classic", 60)).toBe(60);
  });
});
