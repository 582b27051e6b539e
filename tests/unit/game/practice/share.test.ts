import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareOf } from "../../../../game/practice/share.ts";

const DECK = { mostPerDay: 40, newPerDay: 10 };
const NOTHING = { due: 0, missed: 0, unseen: 0, reviewedToday: 0, freshToday: 0 };

describe("a day's share", () => {
  test.each([
    [
      "is what is due, and the new ones, on a usual day",
      { ...NOTHING, due: 12, unseen: 300 },
      { due: 12, fresh: 10, waiting: 0 },
    ],
    [
      "holds a backlog back and brings nothing new until it is done",
      { ...NOTHING, due: 130, unseen: 300 },
      { due: 40, fresh: 0, waiting: 90 },
    ],
    ["gets smaller with each review", { ...NOTHING, due: 105, reviewedToday: 25, unseen: 9 }, { due: 15, waiting: 90 }],
    ["puts what was missed in the place of new ones", { ...NOTHING, missed: 4, unseen: 300 }, { missed: 4, fresh: 6 }],
    ["has no more new ones than there are", { ...NOTHING, unseen: 3 }, { fresh: 3 }],
    ["counts new ones of this day", { ...NOTHING, unseen: 300, freshToday: 10 }, { fresh: 0 }],
  ])("%s", (_what, tally, expected) => {
    expect(shareOf(tally, DECK)).toMatchObject(expected);
  });

  test("never holds more than a day may, and loses nothing", () => {
    const count = fc.nat(500);
    const tallies = fc.record({ due: count, missed: count, unseen: count, reviewedToday: count, freshToday: count });
    fc.assert(
      fc.property(tallies, (tally) => {
        const { due, missed, fresh, waiting } = shareOf(tally, DECK);
        const room = Math.max(0, DECK.mostPerDay - tally.reviewedToday - tally.freshToday);
        expect(due + missed + fresh).toBeLessThanOrEqual(room);
        expect(due + missed + waiting).toBe(tally.due + tally.missed);
        expect(Math.min(due, missed, fresh, waiting)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("works off any backlog in as many days as it takes", () => {
    let [due, days] = [215, 0];
    while (due > 0) {
      due -= shareOf({ ...NOTHING, due, unseen: 100 }, DECK).due;
      days += 1;
    }
    expect(days).toBe(6);
  });
});
