import { describe, expect, test } from "vitest";
import { calendarOf } from "../../../../game/statistics/calendar.ts";
import { WEEKS } from "../../../../game/statistics/spans.ts";
import { byWeek } from "../../../../game/statistics/weeks.ts";
import { dayOf } from "./figures.ts";

/** A Sunday. */
const TODAY = "2027-03-14";

describe("weeks", () => {
  test("are sums from Monday to Sunday; those before the first with anything are left out, empty ones after it are not", () => {
    const days = [
      dayOf("2027-02-28", { answered: 3, right: 1 }),
      dayOf("2027-03-08", { answered: 5, right: 2, learnt: 4, kept: 3, expected: 3.5 }),
      dayOf(TODAY, { answered: 2, right: 2, practised: 1, recalled: 1 }),
    ];
    expect(byWeek(days, TODAY)).toEqual([
      dayOf("2027-02-22", { answered: 3, right: 1 }),
      dayOf("2027-03-01"),
      dayOf("2027-03-08", { answered: 7, right: 4, practised: 1, recalled: 1, learnt: 4, kept: 3, expected: 3.5 }),
    ]);
  });

  test("hold nothing of days before the half year, or after today's week", () => {
    expect(byWeek([dayOf("2026-01-01", { answered: 3 }), dayOf("2027-03-15", { answered: 3 })], TODAY)).toEqual([]);
  });
});

describe("the calendar", () => {
  test("ends with today's week; days to come are empty places", () => {
    const weeks = calendarOf([], "2027-03-10");
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.at(-1)?.map((cell) => cell?.day ?? null)).toEqual([
      "2027-03-08",
      "2027-03-09",
      "2027-03-10",
      null,
      null,
      null,
      null,
    ]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [9, 1],
    [10, 2],
    [20, 3],
    [39, 3],
    [40, 4],
    [4000, 4],
  ])("%d answers and reviews are level %d", (count, level) => {
    const days = [dayOf(TODAY, { answered: Math.floor(count / 2), practised: Math.ceil(count / 2) })];
    expect(calendarOf(days, TODAY).at(-1)?.at(-1)).toEqual({ day: TODAY, count, level });
  });
});
