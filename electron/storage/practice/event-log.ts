import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type CardRef, type Numbered, type PracticeEvent, practiceEventSchema } from "../../../game/practice/events.ts";

const rowSchema = z.object({ seq: z.int(), body: z.string() });

/** The events of one person's practice, as they happened. */
export function createPracticeLog(db: DatabaseSync, person: number) {
  const last = db.prepare("SELECT max(seq) AS seq FROM practice_events WHERE person = ?");
  const insert = db.prepare(
    "INSERT INTO practice_events (person, seq, utc_offset, pack_id, question_id, body) VALUES (?, ?, ?, ?, ?, ?)",
  );
  // Left to itself, SQLite walks all events of the person, which the primary key begins with.
  const selectCard = db.prepare(`
    SELECT seq, body FROM practice_events INDEXED BY practice_events_of_card
    WHERE person = ? AND pack_id = ? AND question_id = ? ORDER BY seq`);
  const selectDesk = db.prepare(`
    SELECT seq, body FROM practice_events INDEXED BY practice_events_of_desk
    WHERE person = ? AND pack_id IS NULL ORDER BY seq`);
  const selectNewest = db.prepare("SELECT seq, body FROM practice_events WHERE person = ? ORDER BY seq DESC");
  return {
    /** Answers with the event's number. `card` names the card that it is about; null for decks and sessions. */
    append: (event: PracticeEvent, card: CardRef | null, utcOffset: number): number => {
      const seq = Number(last.get(person)?.seq ?? -1) + 1;
      insert.run(person, seq, utcOffset, card?.packId ?? null, card?.questionId ?? null, JSON.stringify(event));
      return seq;
    },
    ofCard: ({ packId, questionId }: CardRef): Numbered[] => selectCard.all(person, packId, questionId).map(read),
    ofDesk: (): Numbered[] => selectDesk.all(person).map(read),
    /** Newest first; read as far as is asked for. */
    newest: function* (): Generator<Numbered> {
      for (const row of selectNewest.iterate(person)) yield read(row);
    },
  };
}

function read(data: unknown): Numbered {
  const { seq, body } = rowSchema.parse(data);
  return { seq, event: practiceEventSchema.parse(JSON.parse(body)) };
}
