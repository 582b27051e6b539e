import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { setupSchema } from "../../game/solo/model.ts";
import { groupBy } from "../../questions/group.ts";
import type { CallOutput } from "../api/contract/calls.ts";
import type { SessionSummary, Standing } from "../api/contract/data.ts";
import { PROGRAMME_PREFIX } from "../api/contract/programme.ts";
import { daysInARow } from "./days.ts";

const sessionRow = z.object({
  id: z.string(),
  setup: z.string(),
  started_at: z.number(),
  ended_at: z.number().nullable(),
  score: z.int(),
  right_answers: z.int(),
  answered: z.int(),
  questions: z.int(),
  best_streak: z.int(),
});
const bestRow = z.object({ right: z.int(), of: z.int(), score: z.int() });
const idRow = z.object({ id: z.string() });
const askedRow = z.object({ session_id: z.string(), question_id: z.string() });
const dayRow = z.object({ day: z.string() });

/** Reads the games of one person, and what a result is compared with. */
export function createSessionLists(db: DatabaseSync, person: number) {
  const select = `SELECT id, setup, started_at, ended_at, score, right_answers, answered, questions, best_streak
    FROM sessions`;
  const selectPage = db.prepare(`${select} WHERE person = ? ORDER BY started_at DESC, id LIMIT ? OFFSET ?`);
  const selectOne = db.prepare(`${select} WHERE person = ? AND id = ?`);
  const count = db.prepare("SELECT count(*) AS number FROM sessions WHERE person = ?");
  // A question that its pack no longer has cannot be shown: such a game stays in the history, but is not offered.
  const selectUnfinished = db.prepare(`
    SELECT id FROM sessions WHERE person = ? AND ended_at IS NULL AND id NOT IN (SELECT session_id FROM hot_seat_players) AND NOT EXISTS (
      SELECT 1 FROM session_events, json_each(body, '$.draw') AS drawn
      WHERE session_id = sessions.id AND seq = 0 AND NOT EXISTS (
        SELECT 1 FROM questions
        WHERE pack_id = sessions.pack_id AND questions.id = drawn.value ->> 'questionId' AND retired = 0)
      AND NOT (sessions.pack_id LIKE '${PROGRAMME_PREFIX}%' AND EXISTS (
        SELECT 1 FROM questions WHERE questions.id = drawn.value ->> 'questionId' AND retired = 0)))
    ORDER BY started_at DESC LIMIT 1`);
  const selectBest = db.prepare(`
    SELECT right_answers AS "right", questions AS "of", score FROM sessions
    WHERE person = ? AND pack_id = ? AND mode = ? AND questions = ? AND finished = 1 AND started_at < ?
    ORDER BY score DESC, right_answers DESC LIMIT 1`);
  const selectRecent = db.prepare(`
    SELECT session_id, question_id FROM (SELECT id, started_at FROM sessions WHERE person = ? AND answered > 0
      ORDER BY started_at DESC, id LIMIT ?) AS game JOIN answers ON session_id = game.id
    ORDER BY game.started_at DESC, game.id, place`);
  const selectDays = db.prepare("SELECT day FROM daily_totals WHERE person = ? ORDER BY day DESC");

  function* days(): Generator<string> {
    for (const row of selectDays.iterate(person)) yield dayRow.parse(row).day;
  }

  return {
    page: (limit: number, offset: number): CallOutput<"sessions.list"> => ({
      total: Number(count.get(person)?.number),
      sessions: selectPage.all(person, limit, offset).map(summaryOf),
    }),

    /** The questions that were answered in each of the last games, the newest game first. */
    recent: (games: number): string[][] => {
      const asked = groupBy(
        selectRecent.all(person, games).map((row) => askedRow.parse(row)),
        ({ session_id }) => session_id,
      );
      return [...asked.values()].map((of) => of.map(({ question_id }) => question_id));
    },

    unfinished: (): string | null => {
      const row = selectUnfinished.get(person);
      return row === undefined ? null : idRow.parse(row).id;
    },

    standing: (sessionId: string, today: string): Standing | null => {
      const row = selectOne.get(person, sessionId);
      if (row === undefined) return null;
      const { setup, of, startedAt } = summaryOf(row);
      const best = selectBest.get(person, setup.packId, setup.mode, of, startedAt);
      return {
        bestBefore: best === undefined ? null : bestRow.parse(best),
        daysInARow: daysInARow(days(), today),
      };
    },
  };
}

function summaryOf(data: unknown): SessionSummary {
  const row = sessionRow.parse(data);
  return {
    id: row.id,
    setup: setupSchema.parse(JSON.parse(row.setup)),
    startedAt: row.started_at,
    endedAt: row.ended_at,
    score: row.score,
    right: row.right_answers,
    answered: row.answered,
    of: row.questions,
    bestStreak: row.best_streak,
  };
}
