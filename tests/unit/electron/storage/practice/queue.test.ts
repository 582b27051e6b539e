import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCardTable } from "../../../../../electron/storage/practice/cards.ts";
import { createQueue } from "../../../../../electron/storage/practice/queue.ts";
import { isPutOff, lastReviewsToday } from "../../../../../game/practice/aim.ts";
import { EVERYTHING } from "../../../../../game/practice/deck.ts";
import { DAY, type Memory } from "../../../../../game/practice/memory.ts";
import { newPack, openStorage } from "../fixtures.ts";
import { EVENING } from "../whole-game.ts";

const SIZE = 12;

const anyCard = fc.record({
  ago: fc.integer({ min: 0, max: 120 }),
  wait: fc.integer({ min: 1, max: 120 }),
  again: fc.integer({ min: 1, max: 200 }),
  stability: fc.double({ min: 0.5, max: 90, noNaN: true }),
});

function memoryOf({ ago, wait, stability }: { ago: number; wait: number; stability: number }): Memory {
  const lastReview = EVENING - ago * DAY;
  const learnt = { phase: "review", scheduledDays: wait, step: 0, reviews: 3, lapses: 0, difficulty: 5 } as const;
  return { ...learnt, lastReview, due: lastReview + wait * DAY, stability };
}

describe("the queue of a day to be ready for", () => {
  test("counts as due what the rules of the game do, whatever the cards are", () => {
    const cards = fc.array(anyCard, { minLength: SIZE, maxLength: SIZE });
    const daysLeft = fc.integer({ min: 1, max: 60 });
    const pace = fc.double({ min: 0.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(cards, daysLeft, pace, fc.nat(8), (given, days, paced, reviewed) => {
        const { db, packs } = openStorage();
        packs.save(newPack({ size: SIZE }));
        const table = createCardTable(db, 1);
        const dayEnds = EVENING + 4 * 3_600_000;
        const aim = { at: dayEnds + (days - 1) * DAY, daysLeft: days };
        const learnt = given.map((each, number) => {
          const memory = memoryOf(each);
          const after = memory.due + each.again * DAY;
          const state = { memory, after, suspended: false, buriedUntil: null, missedAt: null };
          table.write({ packId: "pack", questionId: `q${number}` }, state);
          return { ...memory, after };
        });
        const off = learnt.filter((card) => isPutOff(card, aim, paced));
        const must = learnt.filter((card) => !isPutOff(card, aim, paced) && card.due < dayEnds);
        const last = lastReviewsToday({ due: must.length, putOff: off.length, reviewed }, aim);
        const moment = { now: EVENING, dayEnds, aim, pace: paced };
        expect(createQueue(db, 1).tally(EVERYTHING, moment, reviewed).due).toBe(must.length + last);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test("looks at nothing but its own index", () => {
    const { db } = openStorage();
    const plan = db
      .prepare(
        `EXPLAIN QUERY PLAN SELECT count(*) FILTER (WHERE due < 1 AND stability > 1 AND suspended = 0) FROM practice_cards
        WHERE person = 1 AND live = 1 AND topic = 'cast'`,
      )
      .all();
    expect(JSON.stringify(plan)).toContain("COVERING INDEX practice_queue");
  });
});
