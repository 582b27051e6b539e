import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../game/solo/figures.ts";

describe("readFigures", () => {
  it.each([
    [
      ["2011", "2012", "2013"],
      [
        [2011, 0, 0],
        [2012, 0, 0],
        [2013, 0, 0],
      ],
    ],
    [
      ["the 1950s", "1970s"],
      [
        [1950, 0, 0],
        [1970, 0, 0],
      ],
    ],
    [
      ["$2 million", "$47.5 million"],
      [[2e6], [47.5e6]],
    ],
    [
      ["$850,000", "over $1.2 million"],
      [[850_000], [1.2e6]],
    ],
    [
      ["1 theater", "1,729 theaters"],
      [[1], [1729]],
    ],
    [
      ["Six weeks", "twelve weeks", "twenty-one weeks"],
      [[6], [12], [21]],
    ],
    [
      ["94%", "81%"],
      [[94], [81]],
    ],
    [
      ["7.5 out of 10", "8 out of 10"],
      [
        [7.5, 10],
        [8, 10],
      ],
    ],
    [
      ["the 85th Academy Awards", "the 86th Academy Awards"],
      [[85], [86]],
    ],
    [
      ["104 minutes", "96 minutes"],
      [[104], [96]],
    ],
    [
      ["May 2, 2013", "18 December 2013"],
      [
        [2013, 5, 2],
        [2013, 12, 18],
      ],
    ],
    [
      ["January", "May", "June"],
      [
        [0, 1, 0],
        [0, 5, 0],
        [0, 6, 0],
      ],
    ],
    [
      ["late 2011", "spring 2012", "June 2012"],
      [
        [2011, 10, 0],
        [2012, 3, 0],
        [2012, 6, 0],
      ],
    ],
    [
      ["October 12", "October 13th"],
      [
        [0, 10, 12],
        [0, 10, 13],
      ],
    ],
  ])("reads %j", (options, figures) => {
    expect(readFigures(options)).toEqual(figures);
  });

  it.each([
    [["12 Angry Men", "21 Grams", "8½", "300"]],
    [["Two Days, One Night", "Four Lions"]],
    [["June Squibb", "April Grace", "May Robson"]],
    [["$2 million", "€2 million"]],
    [["2013", "Never"]],
    [["104 minutes", "2 hours"]],
    [["May–June 2013", "July–August 2013"]],
    [["Ann", "Bea"]],
    [["Winter's Bone", "Summer Hours"]],
    [["?", "!"]],
  ])("does not take %j for figures", (options) => {
    expect(readFigures(options)).toBeNull();
  });
});
