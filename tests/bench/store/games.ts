import type { DatabaseSync } from "node:sqlite";
import { COUNT_ANSWERS } from "../../../electron/storage/migrations/007-statistics.ts";
import { MODES } from "../../../game/solo/model.ts";
import { createRandom, type Random } from "./random.ts";
import { DAY, GAME_SIZE, PACK_SIZE, packId, questionId, type StoreSize } from "./size.ts";

type Given = { readonly correct: number; readonly points: number; readonly takenMs: number };

/** Games of ten with their answers and all that is derived from these; of each game the first event. */
export function buildGames(db: DatabaseSync, size: StoreSize): void {
  const random = createRandom(size.seed, "games");
  const writeGame = createGameWriter(db);
  const games = Math.ceil(size.answers / GAME_SIZE);
  for (let number = 0; number < games; number++) {
    // More of it lately, and none on some days.
    const ago = Math.floor(size.days * random.number() ** 1.6);
    const at = size.now - (ago % 7 === 3 ? ago + 1 : ago) * DAY - random.below(6 * 3_600_000);
    const pack = random.below(Math.ceil(size.questions / PACK_SIZE));
    writeGame(number, pack, at, given(random, 0.62 + 0.2 * (1 - ago / size.days)), size);
  }
  db.exec(`
    INSERT INTO daily_totals
    SELECT person, day, count(*), sum(correct), sum(points), sum(taken_ms) FROM answers GROUP BY person, day;
    DELETE FROM answer_totals;
    ${COUNT_ANSWERS}`);
}

function given(random: Random, skill: number): readonly Given[] {
  return Array.from({ length: GAME_SIZE }, () => {
    const correct = random.number() < skill ? 1 : 0;
    const takenMs = 1500 + Math.floor(-5000 * Math.log(1 - random.number()));
    return { correct, takenMs: Math.min(takenMs, 20_000), points: correct * (500 + random.below(500)) };
  });
}

function createGameWriter(db: DatabaseSync) {
  const session = db.prepare(`
    INSERT INTO sessions (id, person, pack_id, mode, setup, started_at, ended_at, finished, score, right_answers, answered,
      questions, best_streak)
    VALUES (?, 1, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 3)`);
  const event = db.prepare("INSERT INTO session_events (session_id, seq, utc_offset, body) VALUES (?, 0, 0, ?)");
  const answer = db.prepare(`
    INSERT INTO answers (session_id, place, person, pack_id, question_id, topic, answered_at, day, correct, points, taken_ms)
    SELECT ?, ?, 1, pack_id, id, topic, ?, ?, ?, ?, ? FROM questions WHERE pack_id = ? AND id = ?`);

  return (number: number, pack: number, at: number, answers: readonly Given[], { questions }: StoreSize): void => {
    const id = `game-${number}`;
    const mode = MODES[number % MODES.length] ?? "classic";
    const title = `Pack ${pack + 1}`;
    const setup = { mode, packId: packId(pack), packTitle: title, count: GAME_SIZE, seconds: 20, seed: number };
    const body = JSON.stringify({ type: "began", at, setup, draw: [] });
    const sum = (of: (each: Given) => number) => answers.reduce((total, each) => total + of(each), 0);
    const figures = [sum(({ points }) => points), sum(({ correct }) => correct), answers.length, answers.length];
    session.run(id, packId(pack), mode, JSON.stringify(setup), at, at + 90_000, ...figures);
    event.run(id, body);
    for (const [place, { correct, points, takenMs }] of answers.entries()) {
      const when = at + place * 8000;
      const day = new Date(when).toISOString().slice(0, 10);
      const asked = questionId(Math.min(questions - 1, pack * PACK_SIZE + ((number * 7 + place * 11) % PACK_SIZE)));
      answer.run(id, place, when, day, correct, points, takenMs, packId(pack), asked);
    }
  };
}
