import { describe, expect, it } from "vitest";
import { salienceIn, tellsOf } from "../../../../questions/writing/salience.ts";

const TEXT = "Ann Lee met Bo Ek in 1,200 rooms. Lee said that Ek's house, Ek House, was old. It cost $12.5 million.";

describe("salienceIn", () => {
  const count = salienceIn(TEXT);

  it.each([
    ["Ann Lee", 1, 2],
    ["Bo Ek", 1, 3],
    ["1,200", 1, 1],
    ["1200", 1, 1],
    ["$12.5 million", 1, 1],
    ["Cy Dahl", 0, 0],
    ["", 0, 0],
  ])("%s: %d times as it stands, %d times by the surname", (text, whole, surname) => {
    expect(count(text)).toEqual({ whole, surname });
  });

  it("takes no word for a surname that stands in lower case as well", () => {
    expect(count("Red House")).toEqual({ whole: 0, surname: 0 });
  });

  it("finds no part of a word", () => {
    expect(count("oom").whole).toBe(0);
    expect(count("Lee met Ek").whole).toBe(0);
  });
});

describe("tellsOf", () => {
  const times = (named: number) => ({ whole: named, surname: named });

  it("is sure where nothing is named as often", () => {
    expect(tellsOf(times(2), [times(1), times(0), times(0)])).toEqual({ whole: 1, surname: 1 });
  });

  it("draws lots among equals", () => {
    expect(tellsOf(times(1), [times(1), times(0), times(1)]).whole).toBeCloseTo(1 / 3);
  });

  it("is nothing where another is named more", () => {
    expect(tellsOf(times(2), [times(3), times(0), times(0)]).whole).toBe(0);
  });
});
