import { describe, expect, test } from "vitest";
import { dayBefore, dayOf, daysInARow } from "../../../../electron/storage/days.ts";

test.each([
  [Date.UTC(2027, 2, 14, 23, 59, 59, 999), 0, "2027-03-14"],
  [Date.UTC(2027, 2, 14, 23, 0), 60, "2027-03-15"],
  [Date.UTC(2027, 2, 14, 22, 59), 60, "2027-03-14"],
  [Date.UTC(2027, 0, 1, 3, 0), -300, "2026-12-31"],
  [Date.UTC(2027, 0, 1, 0, 0), 345, "2027-01-01"],
  [0, 0, "1970-01-01"],
])("the time %d, %d minutes ahead of UTC, belongs to %s", (time, offset, day) => {
  expect(dayOf(time, offset)).toBe(day);
});

test.each([
  ["2027-03-15", "2027-03-14"],
  ["2027-03-01", "2027-02-28"],
  ["2028-03-01", "2028-02-29"],
  ["2027-01-01", "2026-12-31"],
])("before %s comes %s", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

describe("days in a row", () => {
  const today = "2027-03-01";
  test.each([
    [["2027-03-01", "2027-02-28", "2027-02-27"], 3],
    [["2027-03-01", "2027-02-27"], 1],
    [["2027-02-28", "2027-02-27"], 0],
    [["2027-03-05", "2027-03-01", "2027-02-28"], 2],
    [[], 0],
  ])("%j count %d", (days, count) => {
    expect(daysInARow(days, today)).toBe(count);
  });
});
