import fc from "fast-check";
import { createEmptyCard, fsrs, Rating, State } from "ts-fsrs";
import { describe, expect, test } from "vitest";
import { preview, recallAfter, review, stabilitiesUntil } from "../../../../game/practice/fsrs.ts";
import { GRADES, type Grade, type Memory } from "../../../../game/practice/memory.ts";

const START = 1_800_000_000_000;
const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
const PHASES = {
  [State.New]: "new",
  [State.Learning]: "learning",
  [State.Review]: "review",
  [State.Relearning]: "relearning",
};

type Step = { readonly grade: Grade; readonly minutes: number };
const anyReviews = fc.array(
  fc.record({
    grade: fc.constantFrom(...GRADES),
    minutes: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 600_000 })),
  }),
  { minLength: 1, maxLength: 25 },
);
const anyRetention = fc.integer({ min: 500, max: 990 }).map((thousandths) => thousandths / 1000);

/** The same reviews, given to ts-fsrs itself. */
function byLibrary(steps: readonly Step[], retention: number) {
  const scheduler = fsrs({ request_retention: retention });
  let at = START;
  let card = createEmptyCard(START);
  for (const { grade, minutes } of steps) {
    at += minutes * 60_000;
    card = scheduler.next(card, at, RATINGS[grade]).card;
  }
  return card;
}

function byUs(steps: readonly Step[], retention: number): Memory | null {
  let at = START;
  let memory: Memory | null = null;
  for (const { grade, minutes } of steps) {
    at += minutes * 60_000;
    memory = review(memory, grade, at, retention);
  }
  return memory;
}

describe("the schedule", () => {
  test("equals that of ts-fsrs for the same reviews and retention, whatever they are", () => {
    fc.assert(
      fc.property(anyReviews, anyRetention, (steps, retention) => {
        const card = byLibrary(steps, retention);
        expect(byUs(steps, retention)).toEqual({
          phase: PHASES[card.state],
          due: card.due.getTime(),
          stability: card.stability,
          difficulty: card.difficulty,
          scheduledDays: card.scheduled_days,
          step: card.learning_steps,
          reviews: card.reps,
          lapses: card.lapses,
          lastReview: card.last_review?.getTime(),
        });
      }),
    );
  });

  test("shows before an answer the days that follow it", () => {
    fc.assert(
      fc.property(anyReviews, anyRetention, (steps, retention) => {
        const memory = byUs(steps, retention);
        const at = (memory?.lastReview ?? START) + 86_400_000;
        const shown = preview(memory, at, retention);
        for (const grade of GRADES) expect(shown[grade]).toBe(review(memory, grade, at, retention).due);
      }),
    );
  });

  test("takes a review from before the last one as one right after it", () => {
    const memory = review(null, "good", START, 0.9);
    expect(review(memory, "good", START - 86_400_000, 0.9)).toEqual(review(memory, "good", START, 0.9));
  });

  test("comes down to a share after as many stabilities as it says", () => {
    fc.assert(
      fc.property(anyRetention, fc.double({ min: 0.1, max: 500, noNaN: true }), (share, stability) => {
        expect(recallAfter(stabilitiesUntil(share) * stability, stability)).toBeCloseTo(share, 5);
      }),
    );
  });
});
