import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { setupSchema } from "../../../game/solo/model.ts";
import type { StatisticsGame, StatisticsNight } from "../../api/contract/statistics.ts";
import { statisticsNightSchema } from "../../api/contract/statistics.ts";

const GAMES = 10;
const NIGHTS = 60;

const gameRow = z.object({
  id: z.string(),
  setup: z.string(),
  startedAt: z.number(),
  right: z.int(),
  of: z.int(),
  score: z.int(),
});
const dueRow = z.object({ number: z.int(), cards: z.int() });

// In the order of their index, so that only as many are read as are wanted.
const BEST = `
  SELECT id, setup, started_at AS startedAt, right_answers AS right, questions AS "of", score FROM sessions
  WHERE person = ? AND finished = 1 AND questions >= 5
  ORDER BY CAST(right_answers AS REAL) / questions DESC, score DESC, started_at DESC LIMIT ?`;
const HELD = `
  SELECT nights.id, title, club, ended_at AS endedAt, count(*) AS teams, max(points) AS best, avg(points) AS mean,
    (SELECT name FROM night_results WHERE night_id = nights.id AND place = 1 ORDER BY name LIMIT 1) AS winner
  FROM nights JOIN night_results ON night_id = nights.id
  WHERE person = ? AND rehearsal = 0 AND ended_at IS NOT NULL
  GROUP BY nights.id ORDER BY ended_at DESC LIMIT ?`;
const DUE = `
  SELECT CAST(max(due + :offset, :today) / 86400000 AS INTEGER) AS number, count(*) AS cards FROM practice_cards
  WHERE person = :person AND live = 1 AND phase <> 'new' AND suspended = 0 AND due + :offset < :until
  GROUP BY number ORDER BY number`;

/** Games, nights and cards, a row each. */
export function createStatisticsLists(db: DatabaseSync, person: number) {
  const selectBest = db.prepare(BEST);
  const selectHeld = db.prepare(HELD);
  const selectDue = db.prepare(DUE);
  return {
    /** The best first, by share of right answers, then by points; of games with five questions and more. */
    games: (): StatisticsGame[] => selectBest.all(person, GAMES).map(gameOf),
    /** Nights that have ended, newest first. */
    nights: (): StatisticsNight[] =>
      selectHeld.all(person, NIGHTS).map((row) => statisticsNightSchema.parse({ ...row, winner: row.winner ?? "" })),
    /** Cards by the day that they come due, as days since 1970; `offset` is local time's distance from UTC in milliseconds. */
    due: (offset: number, today: number, until: number) =>
      selectDue.all({ person, offset, today, until }).map((row) => dueRow.parse(row)),
  };
}

function gameOf(data: unknown): StatisticsGame {
  const { setup, ...row } = gameRow.parse(data);
  const { packTitle, mode } = setupSchema.parse(JSON.parse(setup));
  return { ...row, title: packTitle, mode };
}
