import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayText, mondayOf } from "../../../../game/statistics/days.ts";

test("numbers and days are those of the calendar, both ways", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayText(number)).toBe(day);
      expect(dayNumber(day)).toBe(number);
    }),
  );
});

test.each([
  ["1970-01-01", "1969-12-29"],
  ["2027-03-14", "2027-03-08"],
  ["2027-03-15", "2027-03-15"],
  ["2028-02-29", "2028-02-28"],
])("the Monday of %s is %s", (day, monday) => expect(dayText(mondayOf(dayNumber(day)))).toBe(monday));
