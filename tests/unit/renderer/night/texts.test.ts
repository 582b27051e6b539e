import { describe, expect, it } from "vitest";
import { readNumber } from "../../../../renderer/night/read-number.ts";
import { runsOf } from "../../../../renderer/night/runs.ts";

describe("runs of a text", () => {
  it("are cut at the ranges and add up to the text", () => {
    const runs = runsOf("Who directed Her?", [[13, 16]]);
    expect(runs.map(({ text }) => text)).toEqual(["Who directed ", "Her", "?"]);
    expect(runs.map(({ marked }) => marked)).toEqual([false, true, false]);
  });

  it.each([
    [[[5, 5]]],
    [
      [
        [9, 12],
        [0, 4],
      ],
    ],
    [[[0, 99]]],
    [[[40, 50]]],
  ] as [[number, number][]][])("never lose or repeat a letter: %j", (ranges) => {
    expect(
      runsOf("Who directed Her?", ranges)
        .map(({ text }) => text)
        .join(""),
    ).toBe("Who directed Her?");
  });
});

describe("a number as people type it", () => {
  it.each([
    ["1968", 1968],
    [" 12,500,000 ", 12_500_000],
    ["12 500 000", 12_500_000],
    ["$1.5", 1.5],
    ["-3", -3],
    ["0", 0],
  ])("is read: %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    "",
    " ",
    "abc",
    "1,5",
    "1,50,000",
    "12,5000",
    "1.2.3",
    "1e9",
    "0x10",
    "Infinity",
    "NaN",
    "१२",
    "9".repeat(16),
  ])("is not made out of %j", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
