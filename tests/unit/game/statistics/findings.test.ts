import { describe, expect, test } from "vitest";
import { dueAhead } from "../../../../game/statistics/due.ts";
import { extremesOf } from "../../../../game/statistics/extremes.ts";
import { forecastOf } from "../../../../game/statistics/forecast.ts";
import { medianOf } from "../../../../game/statistics/median.ts";
import { seasonWinner } from "../../../../game/statistics/season-winner.ts";
import { DAYS_AHEAD } from "../../../../game/statistics/spans.ts";
import { medianSeconds, timeBuckets } from "../../../../game/statistics/times.ts";
import { trendOf } from "../../../../game/statistics/trend.ts";

const week = (of: number, right: number) => ({ of, right });
const row = (value: string, answered: number, right: number) => ({ value, answered, right });

describe("a trend", () => {
  test("compares the first third with the last", () => {
    const weeks = [week(50, 30), week(50, 30), week(9, 0), week(9, 9), week(50, 45), week(50, 45)];
    expect(trendOf(weeks)).toEqual({ kind: "rose", from: 0.6, to: 0.9 });
    expect(trendOf(weeks.toReversed())).toEqual({ kind: "fell", from: 0.9, to: 0.6 });
  });

  test.each([
    ["a difference that chance makes", [week(30, 20), week(30, 21)], 41 / 60],
    ["a difference that reads the same", [week(90_000, 63_100), week(90_000, 63_400)], 126_500 / 180_000],
    ["everything right", [week(30, 30), week(30, 30)], 1],
  ])("is steady with %s", (_what, weeks, share) => expect(trendOf(weeks)).toEqual({ kind: "steady", share }));

  test.each([
    ["no week", []],
    ["one week", [week(100, 50)]],
    ["too few answers at the end", [week(100, 50), week(19, 19)]],
    ["weeks of nothing", [week(0, 0), week(0, 0)]],
  ])("is unknown with %s", (_what, weeks) => expect(trendOf(weeks)).toEqual({ kind: "unknown" }));
});

describe("best and worst", () => {
  test("are those by share, of rows with enough answers", () => {
    const rows = [row("cast", 100, 90), row("luck", 3, 3), row("music", 100, 40), row("crew", 100, 70)];
    expect(extremesOf(rows)).toMatchObject({ best: { value: "cast" }, worst: { value: "music" } });
  });

  test.each([
    ["none", []],
    ["one row", [row("cast", 100, 90)]],
    ["rows that chance sets apart", [row("easy", 40, 30), row("hard", 40, 27)]],
    ["all right", [row("easy", 40, 40), row("hard", 40, 40)]],
  ])("are not told of %s", (_what, rows) => expect(extremesOf(rows)).toBeNull());
});

describe("times", () => {
  test("half seconds are gathered into seconds; what took long stands in the last one", () => {
    const buckets = timeBuckets([row("0", 1, 0), row("1", 2, 1), row("4", 5, 5), row("240", 7, 0)]);
    expect(buckets).toHaveLength(21);
    expect(buckets[0]).toEqual({ from: 0, answered: 3, right: 1 });
    expect(buckets[2]).toEqual({ from: 2, answered: 5, right: 5 });
    expect(buckets[20]).toEqual({ from: 20, answered: 7, right: 0 });
    expect(timeBuckets([row("4", 1, 1)])).toHaveLength(3);
    expect(timeBuckets([])).toEqual([]);
  });

  test("half of the answers came within the median", () => {
    expect(medianSeconds([row("10", 2, 0), row("4", 2, 0)])).toBe(2.5);
    expect(medianSeconds([row("4", 4, 0)])).toBe(2.25);
    expect(medianSeconds([])).toBeNull();
  });

  test.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 9, 5, 7], 6],
  ])("the middle of %j is %j", (values, median) => expect(medianOf(values)).toBe(median));
});

describe("what was kept", () => {
  const weeks = (kept: number, expected: number) => [{ learnt: 400, kept, expected }];
  test.each([
    ["more", 390, 360],
    ["less", 330, 360],
    ["as", 362, 360],
  ] as const)("is said to be %s than expected only beyond chance: %d of 400, not %d", (kind, kept, expected) => {
    expect(forecastOf(weeks(kept, expected))).toEqual({
      kind,
      reviews: 400,
      kept: kept / 400,
      expected: expected / 400,
    });
  });

  test("is not judged by a few reviews", () => {
    expect(forecastOf([{ learnt: 49, kept: 0, expected: 45 }])).toMatchObject({ kind: "unknown" });
    expect(forecastOf([])).toMatchObject({ kind: "unknown" });
  });
});

test("days ahead without cards are shown as well", () => {
  const ahead = dueAhead([{ day: "2027-03-16", cards: 4 }], "2027-03-14");
  expect(ahead).toHaveLength(DAYS_AHEAD);
  expect(ahead.slice(0, 3).map(({ cards }) => cards)).toEqual([0, 0, 4]);
});

test.each([
  [["A", "B", "A"], { name: "A", won: 2 }],
  [["A"], { name: "A", won: 1 }],
  [["A", "B"], null],
  [["", ""], null],
  [[], null],
])("of nights won by %j the season's first is %j", (winners, first) => expect(seasonWinner(winners)).toEqual(first));
