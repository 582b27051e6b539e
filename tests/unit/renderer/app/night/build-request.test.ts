import { describe, expect, it } from "vitest";
import { buildRequestSchema } from "../../../../../electron/api/contract/nights.ts";
import { moreQuestions, wholeNight } from "../../../../../renderer/app/night/build-request.ts";
import { plan } from "../../../game/night/nights.ts";

describe("a whole night", () => {
  it("is asked for in a way that the contract takes", () => {
    const request = wholeNight({ title: "Thursday", club: "Club", rounds: 20, questionsPerRound: 50, themed: true });
    expect(buildRequestSchema.parse(request)).toEqual(request);
    expect(request.titles.rounds).toHaveLength(20);
  });

  it("has another name and seed each time", () => {
    const night = { title: "Thursday", club: "", rounds: 1, questionsPerRound: 1, themed: false };
    expect(wholeNight(night).id).not.toBe(wholeNight(night).id);
  });
});

describe("more questions for a plan", () => {
  it("are none that stand in it already", () => {
    const picking = { packId: null, topic: "music", difficulty: null, count: 3 };
    const request = moreQuestions(plan(), "Club", picking);
    expect(buildRequestSchema.safeParse(request).success).toBe(true);
    expect(request.from).toEqual({
      packIds: null,
      topics: ["music"],
      difficulties: null,
      without: ["a0", "a1", "a2", "b0", "b1"],
    });
    expect(request).toMatchObject({ rounds: 1, questionsPerRound: 3, club: "Club" });
  });
});
