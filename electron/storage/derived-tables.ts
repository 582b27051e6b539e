import type { DatabaseSync } from "node:sqlite";
import { isProgramme } from "../api/contract/programme.ts";
import type { Derived, DerivedAnswer } from "./derive.ts";
import { createProgramme } from "./programme.ts";
import { createAnswerTotals } from "./statistics/answer-totals.ts";

/** Writes what follows from a game's events; to be run in the transaction that stores the events. */
export function createDerivedTables(db: DatabaseSync, person: number) {
  const upsertSession = db.prepare(`
    INSERT INTO sessions (id, person, pack_id, mode, setup, started_at, ended_at, finished, score, right_answers,
      answered, questions, best_streak)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      ended_at = excluded.ended_at, finished = excluded.finished, score = excluded.score,
      right_answers = excluded.right_answers, answered = excluded.answered, best_streak = excluded.best_streak`);
  const countAnswers = db.prepare("SELECT count(*) AS number FROM answers WHERE session_id = ?");
  const insertAnswer = db.prepare(`
    INSERT INTO answers (session_id, place, person, pack_id, question_id, topic, answered_at, day, correct, points,
      taken_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const addToDay = db.prepare(`
    INSERT INTO daily_totals (person, day, answered, correct, points, taken_ms) VALUES (?, ?, 1, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      answered = answered + 1, correct = correct + excluded.correct, points = points + excluded.points,
      taken_ms = taken_ms + excluded.taken_ms`);

  const addToTotals = createAnswerTotals(db, person);

  const writeSession = (sessionId: string, { setup, ...game }: Derived["game"]): void => {
    const { startedAt, endedAt, ending, score, right, answered, of, bestStreak } = game;
    const finished = ending !== null && ending !== "left";
    const about = [sessionId, person, setup.packId, setup.mode, JSON.stringify(setup)];
    const figures = [finished ? 1 : 0, score, right, answered, of, bestStreak];
    upsertSession.run(...about, startedAt, endedAt, ...figures);
  };

  const programme = createProgramme(db);
  /** A game of the programme has questions of many packs: each answer counts for the one that it belongs to. */
  const homeOf = (playedIn: string, questionId: string) =>
    isProgramme(playedIn) ? (programme.homeOf(questionId) ?? playedIn) : playedIn;

  const writeAnswer = (sessionId: string, packId: string, place: number, answer: DerivedAnswer): void => {
    const { questionId, topic, at, day, correct, points, takenMs } = answer;
    const right = correct ? 1 : 0;
    insertAnswer.run(sessionId, place, person, packId, questionId, topic, at, day, right, points, takenMs);
    addToDay.run(person, day, right, points, takenMs);
    addToTotals(packId, answer);
  };

  return {
    write: (sessionId: string, { game, answers }: Derived): void => {
      writeSession(sessionId, game);
      // An answer once given never changes: those that are there are the first ones.
      const written = Number(countAnswers.get(sessionId)?.number);
      for (const [place, answer] of answers.entries()) {
        if (place >= written) writeAnswer(sessionId, homeOf(game.setup.packId, answer.questionId), place, answer);
      }
    },
  };
}
