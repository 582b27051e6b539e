import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLeech, replayCard, stepCard, UNSEEN } from "../../../../game/practice/card.ts";
import type { CardEvent, Numbered } from "../../../../game/practice/events.ts";
import { GRADES, type Grade } from "../../../../game/practice/memory.ts";

const CARD = { packId: "p", questionId: "q" };
const DAY = 86_400_000;

function reviewed(at: number, grade: Grade): CardEvent {
  const of = { id: `r${at}`, sessionId: "s", deckId: "everything", card: CARD };
  return {
    type: "reviewed",
    at,
    grade,
    asked: 0.9,
    right: grade !== "again",
    guessed: false,
    way: "choice",
    takenMs: 1,
    ...of,
  };
}

const anyEvent = fc.oneof(
  fc.tuple(fc.nat(400), fc.constantFrom(...GRADES)).map(([day, grade]) => reviewed(day * DAY, grade)),
  fc.nat(400).map((day): CardEvent => ({ type: "missed", at: day * DAY, card: CARD, from: "game" })),
  fc.boolean().map((on): CardEvent => ({ type: "suspended", at: 0, card: CARD, on })),
  fc.nat(400).map((day): CardEvent => ({ type: "buried", at: 0, card: CARD, until: day * DAY })),
);
const numbered = (events: readonly CardEvent[]): Numbered[] => events.map((event, seq) => ({ seq, event }));

describe("a card", () => {
  test("that has an event undone is as if it had never been, whichever it was", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 20 }), fc.nat(), (events, pick) => {
        const at = pick % events.length;
        const log: Numbered[] = [
          ...numbered(events),
          { seq: events.length, event: { type: "undone", at: 0, event: at } },
        ];
        expect(replayCard(log)).toEqual(replayCard(numbered(events.filter((_, index) => index !== at))));
      }),
    );
  });

  test("that was missed waits until it is reviewed, and keeps its memory", () => {
    const learnt = stepCard(UNSEEN, reviewed(0, "easy"));
    const missed = stepCard(learnt, { type: "missed", at: DAY, card: CARD, from: "night" });
    expect(missed).toEqual({ ...learnt, missedAt: DAY });
    expect(stepCard(missed, reviewed(2 * DAY, "good")).missedAt).toBeNull();
  });

  test("that was reviewed after it was missed does not come in again", () => {
    const learnt = stepCard(UNSEEN, reviewed(2 * DAY, "good"));
    expect(stepCard(learnt, { type: "missed", at: DAY, card: CARD, from: "game" })).toEqual(learnt);
  });

  test("is a leech at its sixth lapse and not before", () => {
    expect([5, 6, 7].map(isLeech)).toEqual([false, true, true]);
  });
});
