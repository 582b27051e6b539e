import type { DatabaseSync } from "node:sqlite";
import { createRandom } from "./random.ts";
import { DAY, PACK_SIZE, packId, questionId, type StoreSize } from "./size.ts";

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Cards that have been learnt, with their reviews; the last of each lies some days back, the next ahead. */
export function buildCards(db: DatabaseSync, { cards, questions, reviewsPerCard, seed, now, days }: StoreSize): void {
  const random = createRandom(seed, "cards");
  const card = db.prepare(`
    INSERT INTO practice_cards (person, pack_id, question_id, phase, due, stability, difficulty, scheduled_days, step,
      reviews, lapses, last_review, due_after, suspended, buried_until, missed_at, live, topic)
    SELECT 1, pack_id, id, 'review', ?, ?, 5, ?, 0, ?, 0, ?, ?, 0, NULL, NULL, 1, topic
    FROM questions WHERE pack_id = ? AND id = ?`);
  const review = db.prepare(`
    INSERT INTO practice_reviews (person, seq, id, session_id, deck_id, pack_id, question_id, reviewed_at, day, grade, correct,
      taken_ms, phase, days, stability, expected)
    VALUES (1, ?, ?, 'session', 'deck', ?, ?, ?, ?, ?, ?, ?, ?, 5, 5, ?)`);
  let seq = 0;
  for (let number = 0; number < cards; number++) {
    const question = Math.floor((number * questions) / cards);
    const [pack, id] = [packId(Math.floor(question / PACK_SIZE)), questionId(question)];
    const last = now - random.below(40) * DAY;
    const waits = 1 + random.below(50);
    card.run(last + waits * DAY, waits, waits, reviewsPerCard, last, last + 3 * waits * DAY, pack, id);
    for (let place = 0; place < reviewsPerCard; place++) {
      const at = place === reviewsPerCard - 1 ? last : now - random.below(days) * DAY;
      const expected = 0.8 + 0.19 * random.number();
      const kept = random.number() < expected - 0.02 ? 1 : 0;
      const phase = place === 0 ? "new" : "review";
      const grade = kept === 1 ? "good" : "again";
      seq += 1;
      const taken = 2000 + random.below(8000);
      review.run(
        seq,
        `review-${seq}`,
        pack,
        id,
        at,
        dayOf(at),
        grade,
        kept,
        taken,
        phase,
        phase === "new" ? null : expected,
      );
    }
  }
}
