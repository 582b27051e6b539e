import type { DatabaseSync } from "node:sqlite";
import type { NewPack } from "./packs.ts";

/**
 * Writes a pack, its article and its questions; to be run in a transaction. Of a pack that is there already the day it
 * was added stays, and questions that its article no longer gives are retired: answers speak of them.
 */
export function createPackWriter(db: DatabaseSync): (pack: NewPack, now: number) => void {
  const upsertPack = db.prepare(`
    INSERT INTO packs (id, title, built_in, maker, added_at, sources, report) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      title = excluded.title, maker = excluded.maker, sources = excluded.sources, report = excluded.report`);
  const upsertArticle = db.prepare(`
    INSERT INTO articles (pack_id, title, kind, lang, text, sections, source) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (pack_id) DO UPDATE SET
      title = excluded.title, kind = excluded.kind, lang = excluded.lang, text = excluded.text,
      sections = excluded.sections, source = excluded.source`);
  const retireAll = db.prepare("UPDATE questions SET retired = 1 WHERE pack_id = ?");
  const upsertQuestion = db.prepare(`
    INSERT INTO questions (pack_id, id, position, kind, topic, difficulty, retired, body) VALUES (?, ?, ?, ?, ?, ?, 0, ?)
    ON CONFLICT (pack_id, id) DO UPDATE SET
      position = excluded.position, kind = excluded.kind, topic = excluded.topic, difficulty = excluded.difficulty,
      retired = 0, body = excluded.body`);

  return ({ id, pack, article, report, builtIn, maker }, now) => {
    const sources = JSON.stringify(pack.sources);
    upsertPack.run(id, pack.title, builtIn ? 1 : 0, maker, now, sources, report && JSON.stringify(report));
    if (article !== null) {
      const { title, kind, lang, text, sections, source } = article;
      upsertArticle.run(id, title, kind, lang, text, JSON.stringify(sections), JSON.stringify(source));
    }
    retireAll.run(id);
    for (const [position, question] of pack.questions.entries()) {
      const { kind: form, topic, difficulty } = question;
      upsertQuestion.run(id, question.id, position, form, topic, difficulty, JSON.stringify(question));
    }
  };
}
