import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { paceOf, SAMPLES } from "../../../game/practice/calibration.ts";
import type { CardEvent } from "../../../game/practice/events.ts";
import { recall } from "../../../game/practice/fsrs.ts";
import { DAY, type Memory } from "../../../game/practice/memory.ts";

type Reviewed = Extract<CardEvent, { type: "reviewed" }>;

const todayRow = z.object({ fresh: z.int(), reviewed: z.int() });
const doneRow = z.object({ done: z.int(), right: z.int(), ms: z.number() });
const sampleRow = z.object({ days: z.number(), stability: z.number(), recalled: z.int() });

export type ReviewTable = ReturnType<typeof createReviewTable>;

/** The reviews that stand, as rows to be counted. */
export function createReviewTable(db: DatabaseSync, person: number) {
  const insert = db.prepare(`
    INSERT INTO practice_reviews (person, seq, id, session_id, deck_id, pack_id, question_id, reviewed_at, day, grade,
      correct, taken_ms, phase, days, stability, expected)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const remove = db.prepare("DELETE FROM practice_reviews WHERE person = ? AND seq = ?");
  const known = db.prepare("SELECT 1 FROM practice_reviews WHERE person = ? AND id = ?");
  const today = db.prepare(`
    SELECT count(*) FILTER (WHERE phase = 'new') AS fresh, count(*) FILTER (WHERE phase = 'review') AS reviewed
    FROM practice_reviews INDEXED BY practice_reviews_by_day WHERE person = ? AND day = ? AND deck_id = ?`);
  const ofSession = db.prepare(`
    SELECT count(*) AS done, coalesce(sum(correct), 0) AS right, coalesce(sum(taken_ms), 0) AS ms
    FROM practice_reviews INDEXED BY practice_reviews_of_session WHERE person = ? AND session_id = ?`);
  const samples = db.prepare(`
    SELECT days, stability, grade <> 'again' AS recalled FROM practice_reviews INDEXED BY practice_reviews_of_learnt
    WHERE person = ? AND phase = 'review' ORDER BY seq DESC LIMIT ?`);
  return {
    has: (id: string): boolean => known.get(person, id) !== undefined,
    add: (seq: number, event: Reviewed, before: Memory | null, day: string): void => {
      const { id, sessionId, deckId, card, at, grade, right, takenMs } = event;
      const of = [id, sessionId, deckId, card.packId, card.questionId];
      const days = before === null ? null : Math.max(0, at - before.lastReview) / DAY;
      const expected = before === null ? null : recall(before, at);
      const memory = [before?.phase ?? "new", days, before?.stability ?? null, expected];
      insert.run(person, seq, ...of, at, day, grade, right ? 1 : 0, takenMs, ...memory);
    },
    remove: (seq: number): void => {
      remove.run(person, seq);
    },
    today: (deckId: string, day: string) => todayRow.parse(today.get(person, day, deckId)),
    session: (sessionId: string) => doneRow.parse(ofSession.get(person, sessionId)),
    pace: (): number =>
      paceOf(
        samples.all(person, SAMPLES).map((data) => {
          const { days, stability, recalled } = sampleRow.parse(data);
          return { days, stability, recalled: recalled === 1 };
        }),
      ),
  };
}
