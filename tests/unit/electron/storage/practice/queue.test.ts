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
});

const anyState = fc.record({
  memory: fc.option(anyCard, { nil: null }),
  learning: fc.boolean(),
  missed: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
  suspended: fc.boolean(),
  buried: fc.constantFrom(null, EVENING - 1, EVENING + DAY),
});

describe("the queue of a deck, read from its indexes", () => {
  test("counts what a look at every card counts, and gives the card that such a look would", () => {
    const cards = fc.array(anyState, { minLength: SIZE, maxLength: SIZE });
    const scope = fc.constantFrom({ kind: "all" }, { kind: "pack", packId: "pack" }, {
      kind: "topic",
      topic: "cast",
    } as const);
    fc.assert(
      fc.property(cards, scope, (given, wanted) => {
        const { db, packs } = openStorage();
        packs.save(newPack({ size: SIZE }));
        const table = createCardTable(db, 1);
        const states = given.map((each, number) => ({ ...stateOf(each), id: `q${number}` }));
        for (const { id, ...state } of states) table.write({ packId: "pack", questionId: id }, state);
        const ofDeck = states.filter((_, number) => wanted.kind !== "topic" || number % 2 === 0);
        const moment = { now: EVENING, dayEnds: EVENING + 4 * 3_600_000, aim: null, pace: 1 };
        const queue = createQueue(db, 1);
        const deck = { ...EVERYTHING, scope: wanted };
        const free = ofDeck.filter((card) => !card.suspended && (card.buriedUntil ?? 0) <= EVENING);
        const learnt = free.filter(({ memory }) => memory?.phase === "review");
        const due = learnt.filter((card) => card.missedAt !== null || (card.memory?.due ?? 0) < moment.dayEnds);
        const learning = free.filter(({ memory }) => memory?.phase === "learning");
        const missed = free.filter(({ memory, missedAt }) => memory === null && missedAt !== null);
        expect(queue.tally(deck, moment, 0)).toEqual({
          due: due.length,
          missed: missed.length,
          learning: learning.length,
          learnt: ofDeck.filter(({ memory }) => memory !== null).length,
          learningAt: learning.length === 0 ? null : Math.min(...learning.map(({ memory }) => memory?.due ?? 0)),
        });
        const next = queue.nextDue(deck, moment)?.questionId;
        const since = due.flatMap(({ missedAt }) => missedAt ?? []);
        const waited = ({ memory }: (typeof states)[number]) =>
          memory === null ? 0 : (EVENING - memory.lastReview) / memory.stability;
        const chosen = states.find(({ id }) => id === next);
        expect(due.length === 0).toBe(chosen === undefined);
        if (chosen !== undefined && since.length > 0) expect(chosen.missedAt).toBe(Math.min(...since));
        else if (chosen !== undefined) expect(waited(chosen)).toBe(Math.min(...due.map(waited)));
        db.close();
      }),
      { numRuns: 80 },
    );
  });
});

function stateOf({
  memory,
  learning,
  missed,
  suspended,
  buried,
}: typeof anyState extends fc.Arbitrary<infer T> ? T : never) {
  const known = memory === null ? null : memoryOf(memory);
  return {
    memory: known === null ? null : { ...known, phase: learning ? ("learning" as const) : known.phase },
    after: known === null || memory === null ? null : known.due + memory.again * DAY,
    suspended,
    buriedUntil: buried,
    missedAt: missed === null ? null : EVENING - missed * DAY,
  };
}
