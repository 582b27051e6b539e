import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../../game/solo/outcome.ts";
import { began, played, RIGHT, WRONG } from "./games.ts";

const half = [
  began(),
  { type: "shown", index: 0, at: 100 },
  { type: "chose", place: RIGHT, at: 600 },
  { type: "shown", index: 1, at: 2000 },
  { type: "chose", place: WRONG, at: 4500 },
] as const;

describe("outcomeOf", () => {
  it("has no end while the game can go on", () => {
    expect(outcomeOf(played(...half))).toMatchObject({
      score: 1000,
      right: 1,
      answered: 2,
      of: 3,
      bestStreak: 1,
      endedAt: null,
      ending: null,
    });
  });

  it("keeps a row for each answer, with the question's id", () => {
    const { rows } = outcomeOf(played(...half));
    expect(rows).toMatchObject([
      {
        index: 0,
        questionId: "q0",
        topic: "cast",
        given: { kind: "choice", place: RIGHT },
        right: true,
        elapsedMs: 500,
        at: 600,
      },
      {
        index: 1,
        questionId: "q1",
        topic: "crew",
        given: { kind: "choice", place: WRONG },
        right: false,
        elapsedMs: 2500,
        at: 4500,
      },
    ]);
    expect(rows.map(({ points }) => points.total)).toEqual([1000, 0]);
  });

  it("ends with the last answer, or when the game was left", () => {
    const end = { type: "chose", place: RIGHT, at: 9500 } as const;
    expect(outcomeOf(played(...half, { type: "shown", index: 2, at: 9000 }, end))).toMatchObject({
      endedAt: 9500,
      ending: "all-asked",
      answered: 3,
    });
    const left = outcomeOf(played(...half, { type: "shown", index: 2, at: 9000 }, { type: "left", at: 9700 }));
    expect(left).toMatchObject({ endedAt: 9700, ending: "left", answered: 2, score: 1000 });
  });
});
