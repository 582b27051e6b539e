import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinPages } from "../../../../../../renderer/app/screens/history/join-pages.ts";
import { summary } from "./games.ts";

const page = (total: number, ...starts: number[]) => ({
  total,
  sessions: starts.map((startedAt) => summary({ id: `s${startedAt}`, startedAt })),
});
const starts = (joined: ReturnType<typeof joinPages>) => joined.sessions.map(({ startedAt }) => startedAt);

describe("two pages of games", () => {
  it("make one list, newest first, with the later total", () => {
    const joined = joinPages(page(4, 20, 10), page(3, 40, 30));
    expect(starts(joined)).toEqual([40, 30, 20, 10]);
    expect(joined.total).toBe(4);
  });

  it("never show a game twice, though a new one has pushed the pages on", () => {
    expect(starts(joinPages(page(5, 30, 20, 10), page(4, 40, 30)))).toEqual([40, 30, 20, 10]);
  });

  it("show a game as the later page tells it", () => {
    const later = { total: 1, sessions: [summary({ score: 7000 })] };
    expect(joinPages(later, { total: 1, sessions: [summary()] }).sessions).toEqual(later.sessions);
  });

  it("lose no game, in whatever order they come", () => {
    const some = fc.uniqueArray(fc.nat(50));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const joined = starts(joinPages(page(99, ...one), page(99, ...other)));
        expect(joined).toEqual([...new Set([...one, ...other])].sort((a, b) => b - a));
      }),
    );
  });
});
