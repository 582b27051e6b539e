import { describe, expect, it } from "vitest";
import { dayName, timeOfDay } from "../../../../../../renderer/app/screens/history/when.ts";

const today = new Date(2025, 10, 14, 9).getTime();
const day = (...parts: [number, number, number]) => new Date(...parts, 21).getTime();

describe("the name of a day", () => {
  it("is today and yesterday by the calendar, not by hours", () => {
    expect(dayName(new Date(2025, 10, 14, 0, 1).getTime(), today)).toBe("Today");
    expect(dayName(new Date(2025, 10, 13, 0, 1).getTime(), today)).toBe("Yesterday");
    expect(dayName(new Date(2025, 10, 12, 23, 59).getTime(), today)).not.toBe("Yesterday");
  });

  it("names the year only where it is another one", () => {
    expect(dayName(day(2025, 2, 3), today)).not.toContain("2025");
    expect(dayName(day(2024, 2, 3), today)).toContain("2024");
  });

  it("is written as the machine's own language writes it", () => {
    const own = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
    expect(dayName(day(2025, 2, 3), today)).toBe(own.format(day(2025, 2, 3)));
    expect(timeOfDay(today)).toMatch(/9/u);
  });
});
