import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../questions/article/model.ts";
import { filmOf } from "../../questions/film.ts";
import type { Question } from "../../questions/model.ts";
import type { NewPack, PackHead } from "./packs.ts";

/**
 * Writes a pack, its article and its questions; to be run in a transaction. Of a pack that is there already the day it
 * was added stays. What people made of its questions stays as well: their words, their checks, what they put away. A
 * question that the article no longer gives is retired, because answers speak of it, unless somebody wrote or reworded it.
 */
export function createPackWriter(db: DatabaseSync): (pack: NewPack, now: number) => void {
  const { head, questions, retireAll } = createPackStatements(db);
  return (pack, now) => {
    head(pack, now);
    retireAll(pack.id);
    questions(pack.id, pack.pack.questions, 0, now);
  };
}

/** The steps of writing a pack, for whoever takes them one at a time. */
export function createPackStatements(db: DatabaseSync) {
  const upsertPack = db.prepare(`
    INSERT INTO packs (id, title, built_in, maker, added_at, sources, report) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      title = excluded.title, maker = excluded.maker, sources = excluded.sources, report = excluded.report`);
  const writeArticle = createArticleWriter(db);
  const retireAll = db.prepare(`
    UPDATE questions SET absent = 1, retired = 1
    WHERE pack_id = ? AND absent = 0 AND original IS NULL AND body ->> '$.origin' <> 'person'`);
  const upsertQuestion = db.prepare(`
    INSERT INTO questions (pack_id, id, position, kind, topic, difficulty, film, retired, changed_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
    ON CONFLICT (pack_id, id) DO UPDATE SET
      position = excluded.position, absent = 0, retired = put_away,
      original = CASE WHEN original IS NULL THEN NULL ELSE excluded.body END,
      kind = CASE WHEN original IS NULL THEN excluded.kind ELSE kind END,
      topic = CASE WHEN original IS NULL THEN excluded.topic ELSE topic END,
      difficulty = CASE WHEN original IS NULL THEN excluded.difficulty ELSE difficulty END,
      film = CASE WHEN original IS NULL THEN excluded.film ELSE film END,
      body = CASE WHEN original IS NULL THEN excluded.body ELSE body END`);

  return {
    head: ({ id, pack, article, report, builtIn, maker }: PackHead, now: number): void => {
      const told = report === null ? null : JSON.stringify(report);
      upsertPack.run(id, pack.title, builtIn ? 1 : 0, maker, now, JSON.stringify(pack.sources), told);
      if (article !== null) writeArticle(id, article);
    },
    retireAll: (id: string): void => {
      retireAll.run(id);
    },
    /** @param from place of the first of them in the pack */
    questions: (id: string, questions: readonly Question[], from: number, now: number): void => {
      for (const [index, question] of questions.entries()) {
        const { kind, topic, difficulty } = question;
        const body = JSON.stringify(question);
        upsertQuestion.run(id, question.id, from + index, kind, topic, difficulty, filmOf(question), now, body);
      }
    },
  };
}

function createArticleWriter(db: DatabaseSync): (packId: string, article: Article) => void {
  const upsert = db.prepare(`
    INSERT INTO articles (pack_id, title, kind, lang, text, sections, source) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (pack_id) DO UPDATE SET
      title = excluded.title, kind = excluded.kind, lang = excluded.lang, text = excluded.text,
      sections = excluded.sections, source = excluded.source`);
  return (packId, { title, kind, lang, text, sections, source }) => {
    upsert.run(packId, title, kind, lang, text, JSON.stringify(sections), JSON.stringify(source));
  };
}
