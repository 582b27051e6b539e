import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTwo, lifelinesOf, mayUse, openPlaces } from "../../../../game/solo/lifelines.ts";
import { LIFELINES, MODES } from "../../../../game/solo/model.ts";
import { asking, began, dealt } from "./games.ts";

describe("lifelinesOf", () => {
  it.each(MODES)("gives one of each in %s, but nothing to freeze where no clock runs", (mode) => {
    expect(lifelinesOf(mode)).toEqual(mode === "relaxed" ? ["cut-two", "second-take"] : LIFELINES);
  });
});

describe("mayUse", () => {
  it.each([
    [2, { "cut-two": false, "freeze-frame": true, "second-take": false }],
    [3, { "cut-two": false, "freeze-frame": true, "second-take": true }],
    [4, { "cut-two": true, "freeze-frame": true, "second-take": true }],
    [6, { "cut-two": true, "freeze-frame": true, "second-take": true }],
  ])("knows what is of use on %i options", (options, use) => {
    const state = asking(began({}, 1, options), { type: "shown", index: 0, at: 0 });
    expect(Object.fromEntries(LIFELINES.map((lifeline) => [lifeline, mayUse(state, lifeline)]))).toEqual(use);
  });
});

describe("openPlaces", () => {
  it("leaves out what was cut and what was tried", () => {
    const state = asking(
      began({}, 1, 6),
      { type: "shown", index: 0, at: 0 },
      { type: "lifeline", lifeline: "cut-two", cut: [2, 5], at: 1 },
      { type: "lifeline", lifeline: "second-take", cut: [], at: 2 },
      { type: "chose", place: 3, at: 3 },
    );
    expect(openPlaces(state)).toEqual([0, 1, 4]);
  });
});

describe("cutTwo", () => {
  it("takes two different wrong places, never the key, and the same two each time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 6 }), fc.nat(5), fc.nat(), fc.string(), (options, place, seed, id) => {
        const drawn = { ...dealt(0, options), key: place % options, questionId: id };
        const cut = cutTwo(drawn, seed);
        expect(new Set(cut).size).toBe(2);
        expect(cut.every((each) => each >= 0 && each < options && each !== drawn.key)).toBe(true);
        expect(cutTwo(drawn, seed)).toEqual(cut);
      }),
    );
  });

  it("leaves each wrong option about equally often, so that what stays says nothing", () => {
    const left = Array.from({ length: 3000 }, (_, seed) => [1, 2, 3].find((p) => !cutTwo(dealt(0), seed).includes(p)));
    for (const place of [1, 2, 3]) {
      expect(Math.abs(left.filter((each) => each === place).length - 1000)).toBeLessThan(130);
    }
  });
});
