import { describe, expect, it } from "vitest";
import { areNeighbours, areOfOneRegion } from "../../../../questions/tables/regions.ts";

describe("regions", () => {
  it.each([
    [["France"], ["Belgium"], true],
    [["France", "Italy"], ["Italy"], true],
    [["Japan"], ["South Korea"], false],
    [["India"], ["United States"], false],
    [[], ["United States"], true],
    [[], ["Italy"], false],
    [["Atlantis"], ["Atlantis"], true],
    [["Atlantis"], ["France"], false],
  ])("of %j and %j: %s", (one, other, same) => {
    expect(areOfOneRegion(one, other)).toBe(same);
    expect(areOfOneRegion(other, one)).toBe(same);
  });

  it("take neighbours for one another, and nobody from the other end of the world", () => {
    expect(areNeighbours(["Italy"], ["Spain"])).toBe(true);
    expect(areNeighbours(["Japan"], ["Taiwan"])).toBe(true);
    expect(areNeighbours(["Italy"], ["Ivory Coast"])).toBe(false);
    expect(areNeighbours(["Italy"], ["Japan"])).toBe(false);
  });
});
