import { describe, expect, it } from "vitest";
import { byTopic, minutesFor, missed, playedMs, reel } from "../../../../game/solo/view.ts";
import { began, played, RIGHT, WRONG } from "./games.ts";

const game = played(
  began({}, 4),
  { type: "shown", index: 0, at: 0 },
  { type: "chose", place: RIGHT, at: 1000 },
  { type: "shown", index: 1, at: 2000 },
  { type: "chose", place: WRONG, at: 4500 },
);

describe("views of a game", () => {
  it("show what was right, what was wrong, what is now and what is to come", () => {
    expect(reel(game)).toEqual(["right", "wrong", "now", "to-come"]);
  });

  it("show nothing as now once the game was left", () => {
    expect(reel(played(began(), { type: "left", at: 1 }))).toEqual(["to-come", "to-come", "to-come"]);
  });

  it("tell topics apart, best first", () => {
    expect(byTopic(game)).toEqual([
      { topic: "cast", right: 1, of: 1 },
      { topic: "crew", right: 0, of: 1 },
    ]);
  });

  it("sum the time that questions were in view, and list what was missed", () => {
    expect(playedMs(game)).toBe(3500);
    expect(missed(game).map(({ index }) => index)).toEqual([1]);
  });

  it.each([
    ["classic", 10, 20, 5],
    ["classic", 12, 20, 6],
    ["classic", 30, 20, 15],
    ["classic", 10, 60, 12],
    ["relaxed", 1, 20, 1],
    ["clock", 85, 20, 2],
  ] as const)("estimate %s of %i questions at %i s as %i minutes", (mode, count, seconds, minutes) => {
    expect(minutesFor(mode, count, seconds)).toBe(minutes);
  });
});
