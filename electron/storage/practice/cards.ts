import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type CardState, UNSEEN } from "../../../game/practice/card.ts";
import type { CardRef } from "../../../game/practice/events.ts";
import { PHASES } from "../../../game/practice/memory.ts";

const common = {
  suspended: z.int(),
  buried_until: z.number().nullable(),
  missed_at: z.number().nullable(),
};
const cardRow = z.union([
  z.object({ phase: z.literal("new"), ...common }),
  z.object({
    phase: z.enum(PHASES),
    due: z.number(),
    stability: z.number(),
    difficulty: z.number(),
    scheduled_days: z.number(),
    step: z.int(),
    reviews: z.int(),
    lapses: z.int(),
    last_review: z.number(),
    due_after: z.number(),
    ...common,
  }),
]);

const liveRow = z.object({ live: z.int(), topic: z.string() });

/** What follows from the events of each card, one row a card. */
export function createCardTable(db: DatabaseSync, person: number) {
  const select = db.prepare("SELECT * FROM practice_cards WHERE person = ? AND pack_id = ? AND question_id = ?");
  const remove = db.prepare("DELETE FROM practice_cards WHERE person = ? AND pack_id = ? AND question_id = ?");
  const insert = db.prepare(`
    INSERT INTO practice_cards (person, pack_id, question_id, phase, due, stability, difficulty, scheduled_days, step,
      reviews, lapses, last_review, due_after, suspended, buried_until, missed_at, live, topic)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const selectLive = db.prepare(`
    SELECT topic, retired = 0 AND NOT EXISTS (
      SELECT 1 FROM flags WHERE person = ? AND flags.pack_id = questions.pack_id AND question_id = questions.id) AS live
    FROM questions WHERE pack_id = ? AND id = ?`);
  const liveOf = ({ packId, questionId }: CardRef) => {
    const row = selectLive.get(person, packId, questionId);
    return row === undefined ? { live: 0, topic: "" } : liveRow.parse(row);
  };
  return {
    read: ({ packId, questionId }: CardRef): CardState => {
      const row = select.get(person, packId, questionId);
      return row === undefined ? UNSEEN : stateOf(row);
    },
    write: ({ packId, questionId }: CardRef, card: CardState): void => {
      remove.run(person, packId, questionId);
      if (isUnseen(card)) return;
      const { memory, after, suspended, buriedUntil, missedAt } = card;
      const learnt = [
        memory?.phase ?? "new",
        memory?.due ?? null,
        memory?.stability ?? null,
        memory?.difficulty ?? null,
      ];
      const counted = [memory?.scheduledDays ?? 0, memory?.step ?? 0, memory?.reviews ?? 0, memory?.lapses ?? 0];
      const times = [memory?.lastReview ?? null, after, suspended ? 1 : 0, buriedUntil, missedAt];
      const { live, topic } = liveOf({ packId, questionId });
      insert.run(person, packId, questionId, ...learnt, ...counted, ...times, live, topic);
    },
  };
}

function isUnseen({ memory, suspended, buriedUntil, missedAt }: CardState): boolean {
  return memory === null && !suspended && buriedUntil === null && missedAt === null;
}

function stateOf(data: unknown): CardState {
  const row = cardRow.parse(data);
  const held = { suspended: row.suspended === 1, buriedUntil: row.buried_until, missedAt: row.missed_at };
  if (row.phase === "new") return { memory: null, after: null, ...held };
  const { phase, due, stability, difficulty, step, reviews, lapses } = row;
  const memory = { phase, due, stability, difficulty, step, reviews, lapses };
  return {
    memory: { ...memory, scheduledDays: row.scheduled_days, lastReview: row.last_review },
    after: row.due_after,
    ...held,
  };
}
