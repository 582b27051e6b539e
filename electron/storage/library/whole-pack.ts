import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { filmOf } from "../../../questions/film.ts";
import { questionSchema } from "../../../questions/model.ts";
import type { LongWork } from "../slices.ts";
import { ROW, type StoredRow, sideSchema } from "./fields.ts";

/** Questions between two places where the work may be left. */
const PORTION = 20;

/** A pack without its questions, as it is set aside. */
export const asideSchema = z.object({
  title: z.string(),
  maker: z.string(),
  addedAt: z.number(),
  sources: z.string(),
  report: z.string().nullable(),
  article: z
    .object({
      title: z.string(),
      kind: z.string(),
      lang: z.string(),
      text: z.string(),
      sections: z.string(),
      source: z.string(),
    })
    .nullable(),
});
const bodyRow = z.object({ body: z.string() });
const keptRow = z.object({ pack_id: z.string(), question_id: z.string(), row: z.string() });

const ARTICLE = `CASE WHEN articles.pack_id IS NULL THEN NULL ELSE json_object('title', articles.title, 'kind', kind, 'lang', lang,
  'text', text, 'sections', sections, 'source', source) END`;

/**
 * Takes a pack with all that people made of it out of the store, into a step, and puts it back. Either may be left in the
 * middle: done again, or turned round, it takes up what is there. Nothing stands in both places.
 */
export function createWholePack(db: DatabaseSync) {
  const note = db.prepare("INSERT INTO library_packs (step_id, pack_id) VALUES (?, ?)");
  const keepQuestions = db.prepare(`
    INSERT INTO library_changes (step_id, pack_id, question_id, before)
    SELECT ?, pack_id, id, ${ROW} FROM questions WHERE pack_id = ? ORDER BY id LIMIT ${PORTION} RETURNING question_id`);
  const dropQuestion = db.prepare("DELETE FROM questions WHERE pack_id = ? AND id = ?");
  const keepPack = db.prepare(`
    UPDATE library_packs SET body = (
      SELECT json_object('title', packs.title, 'maker', maker, 'addedAt', added_at, 'sources', sources, 'report', report,
        'article', ${ARTICLE})
      FROM packs LEFT JOIN articles ON articles.pack_id = packs.id WHERE packs.id = ?1)
    WHERE step_id = ?2 AND EXISTS (SELECT 1 FROM packs WHERE id = ?1)`);
  const dropPack = db.prepare("DELETE FROM packs WHERE id = ?");
  const selectBody = db.prepare("SELECT body FROM library_packs WHERE step_id = ? AND body IS NOT NULL");
  const clearBody = db.prepare("UPDATE library_packs SET body = NULL WHERE step_id = ?");
  const selectKept = db.prepare(`
    SELECT pack_id, question_id, before AS row FROM library_changes WHERE step_id = ? LIMIT ${PORTION}`);
  const dropKept = db.prepare("DELETE FROM library_changes WHERE step_id = ? AND pack_id = ? AND question_id = ?");
  const putPack = createPutPack(db);
  const putQuestion = createPutQuestion(db);

  function* takeOut(step: number, packId: string): LongWork<number> {
    let size = 0;
    for (;;) {
      const kept = keepQuestions.all(step, packId);
      for (const { question_id } of kept) dropQuestion.run(packId, String(question_id));
      if (kept.length === 0) break;
      size += kept.length;
      yield;
    }
    keepPack.run(packId, step);
    dropPack.run(packId);
    return size;
  }

  /** What stands there by now under the same names stays as it is. */
  function* putBack(step: number, packId: string): LongWork<void> {
    const body = selectBody.get(step);
    if (body !== undefined) putPack(packId, asideSchema.parse(JSON.parse(bodyRow.parse(body).body)));
    clearBody.run(step);
    for (;;) {
      const rows = selectKept.all(step).map((row) => keptRow.parse(row));
      if (rows.length === 0) return;
      for (const { pack_id, question_id, row } of rows) {
        const side = sideSchema.parse(JSON.parse(row));
        if ("row" in side) putQuestion(pack_id, question_id, side.row);
        dropKept.run(step, pack_id, question_id);
      }
      yield;
    }
  }
  return {
    note: (step: number, packId: string): void => {
      note.run(step, packId);
    },
    takeOut,
    putBack,
  };
}

function createPutPack(db: DatabaseSync): (packId: string, pack: z.infer<typeof asideSchema>) => void {
  const insertPack = db.prepare(`
    INSERT INTO packs (id, title, built_in, maker, added_at, sources, report) VALUES (?, ?, 0, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING`);
  const insertArticle = db.prepare(`
    INSERT INTO articles (pack_id, title, kind, lang, text, sections, source) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING`);
  return (packId, { title, maker, addedAt, sources, report, article }) => {
    insertPack.run(packId, title, maker, addedAt, sources, report);
    if (article === null) return;
    const { kind, lang, text, sections, source } = article;
    insertArticle.run(packId, article.title, kind, lang, text, sections, source);
  };
}

function createPutQuestion(db: DatabaseSync): (packId: string, id: string, row: StoredRow) => void {
  const insert = db.prepare(`
    INSERT INTO questions (number, pack_id, id, position, kind, topic, difficulty, film, retired, absent, put_away, checked,
      changed_at, body, original)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
  const flag = db.prepare(
    "INSERT INTO flags (person, pack_id, question_id, flagged_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  return (packId, id, { number, position, absent, putAway, checked, changedAt, body, original, flags }) => {
    const question = questionSchema.parse(JSON.parse(body));
    const { kind, topic, difficulty } = question;
    const about = [number, packId, id, position, kind, topic, difficulty, filmOf(question)];
    const held = [Math.max(absent, putAway), absent, putAway, checked, changedAt, body, original];
    if (insert.run(...about, ...held).changes === 0) return;
    for (const { person, at } of flags) flag.run(person, packId, id, at);
  };
}
