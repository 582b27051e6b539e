import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { DerivedAnswer } from "../derive.ts";

/** Answers are counted by so much of a second, up to two minutes. */
const HALF_SECOND = 500;
const LAST_HALF_SECOND = 240;

const traitsRow = z.object({ difficulty: z.string(), film: z.string().nullable(), year: z.int().nullable() });

/**
 * Counts an answer by topic, difficulty, film, decade and time; to be run in the transaction that stores it. What is
 * written equals what the migration counts anew.
 */
export function createAnswerTotals(db: DatabaseSync, person: number): (packId: string, answer: DerivedAnswer) => void {
  const selectTraits = db.prepare(`
    SELECT difficulty, year,
      CASE WHEN coalesce(articles.kind, 'film') = 'film' THEN nullif(film, '') END AS film
    FROM questions LEFT JOIN articles ON articles.pack_id = questions.pack_id
      LEFT JOIN film_years ON film_years.pack_id = questions.pack_id
    WHERE questions.pack_id = ? AND questions.id = ?`);
  const add = db.prepare(`
    INSERT INTO answer_totals (person, trait, value, answered, correct, taken_ms) VALUES (?, ?, ?, 1, ?, ?)
    ON CONFLICT DO UPDATE SET
      answered = answered + 1, correct = correct + excluded.correct, taken_ms = taken_ms + excluded.taken_ms`);

  return (packId, { questionId, topic, correct, takenMs }) => {
    const count = (trait: string, value: string) => add.run(person, trait, value, correct ? 1 : 0, takenMs);
    count("topic", topic);
    count("time", String(Math.min(LAST_HALF_SECOND, Math.trunc(takenMs / HALF_SECOND))));
    const row = selectTraits.get(packId, questionId);
    if (row === undefined) return;
    const { difficulty, film, year } = traitsRow.parse(row);
    count("difficulty", difficulty);
    if (film !== null) count("film", film);
    if (year !== null) count("decade", String(year - (year % 10)));
  };
}
