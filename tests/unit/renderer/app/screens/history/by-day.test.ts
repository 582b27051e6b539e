import { describe, expect, it } from "vitest";
import { byDay, dayKey } from "../../../../../../renderer/app/screens/history/by-day.ts";

const at = (day: number, hour: number) => new Date(2025, 10, day, hour, 30).getTime();

describe("games by day", () => {
  it("stand under the day on which they began, in their order", () => {
    const games = [at(14, 23), at(14, 0), at(13, 23)].map((startedAt) => ({ startedAt }));
    const days = byDay(games);
    expect(days.map(({ key }) => key)).toEqual(["2025-11-14", "2025-11-13"]);
    expect(days.map(({ items }) => items.length)).toEqual([2, 1]);
    expect(days.flatMap(({ items }) => items)).toEqual(games);
  });

  it("are not put on the next day by the machine's distance from Greenwich", () => {
    expect(dayKey(at(1, 0))).toBe("2025-11-01");
    expect(dayKey(at(1, 23))).toBe("2025-11-01");
  });
});
