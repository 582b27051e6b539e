import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { filmOf } from "../../../questions/film.ts";
import { questionSchema } from "../../../questions/model.ts";
import type { LongWork } from "../slices.ts";
import { type Side, sideSchema } from "./fields.ts";

const changeRow = z.object({
  pack_id: z.string(),
  question_id: z.string(),
  to: z.string().nullable(),
});
const wordsRow = z.object({ body: z.string(), original: z.string().nullable() });

/** Questions between two places where the work may be left. */
const PORTION = 25;

/** Puts the questions of a step back to one of its sides. Done again from the start, it comes to the same. */
export function createRestore(db: DatabaseSync) {
  const portion = (side: "before" | "after") =>
    db.prepare(`
      SELECT pack_id, question_id, ${side} AS "to" FROM library_changes
      WHERE step_id = ? AND (pack_id, question_id) > (?, ?) ORDER BY pack_id, question_id LIMIT ${PORTION}`);
  const select = { before: portion("before"), after: portion("after") };
  const put = createPut(db);
  return function* (step: number, side: "before" | "after"): LongWork<void> {
    let [lastPack, lastQuestion] = ["", ""];
    for (;;) {
      const rows = z.array(changeRow).parse(select[side].all(step, lastPack, lastQuestion));
      if (rows.length === 0) return;
      for (const { pack_id, question_id, to } of rows) {
        if (to === null) put.gone(pack_id, question_id);
        else put.side(pack_id, question_id, sideSchema.parse(JSON.parse(to)));
        [lastPack, lastQuestion] = [pack_id, question_id];
      }
      yield;
    }
  };
}

function createPut(db: DatabaseSync) {
  const remove = db.prepare("DELETE FROM questions WHERE pack_id = ? AND id = ?");
  const setChecked = db.prepare("UPDATE questions SET checked = ? WHERE pack_id = ? AND id = ?");
  const setPutAway = db.prepare(
    "UPDATE questions SET put_away = ?1, retired = max(absent, ?1) WHERE pack_id = ?2 AND id = ?3",
  );
  const exists = db.prepare("SELECT 1 FROM questions WHERE pack_id = ? AND id = ?");
  const unflag = db.prepare("DELETE FROM flags WHERE pack_id = ? AND question_id = ?");
  const flag = db.prepare("INSERT INTO flags (person, pack_id, question_id, flagged_at) VALUES (?, ?, ?, ?)");
  const words = createWords(db);

  return {
    gone: (packId: string, id: string): void => {
      remove.run(packId, id);
    },
    side: (packId: string, id: string, side: Side): void => {
      if ("checked" in side) setChecked.run(side.checked, packId, id);
      else if ("putAway" in side) setPutAway.run(side.putAway, packId, id);
      else if ("body" in side) words.put(packId, id, side);
      else if ("flags" in side && exists.get(packId, id) !== undefined) {
        unflag.run(packId, id);
        for (const { person, at } of side.flags) flag.run(person, packId, id, at);
      }
    },
  };
}

type Words = Extract<Side, { body: string }>;

/** Writes the words of a question and all that is read from them. */
export function createWords(db: DatabaseSync) {
  const select = db.prepare("SELECT body, original FROM questions WHERE pack_id = ? AND id = ?");
  const packExists = db.prepare("SELECT 1 FROM packs WHERE id = ?");
  const upsert = db.prepare(`
    INSERT INTO questions (pack_id, id, position, kind, topic, difficulty, film, retired, changed_at, body, original)
    VALUES (?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM questions WHERE pack_id = ?1), ?3, ?4, ?5, ?6, 0, ?7, ?8, ?9)
    ON CONFLICT (pack_id, id) DO UPDATE SET
      kind = excluded.kind, topic = excluded.topic, difficulty = excluded.difficulty, film = excluded.film,
      changed_at = excluded.changed_at, body = excluded.body, original = excluded.original`);

  const write = (packId: string, id: string, { body, original, changedAt }: Words): void => {
    const question = questionSchema.parse(JSON.parse(body));
    const { kind, topic, difficulty } = question;
    upsert.run(packId, id, kind, topic, difficulty, filmOf(question), changedAt, body, original);
  };
  return {
    write,
    /** As they were once, unless the writer has given better ones meanwhile: what nobody had reworded follows it. */
    put: (packId: string, id: string, side: Words): void => {
      if (packExists.get(packId) === undefined) return;
      const found = select.get(packId, id);
      write(packId, id, found === undefined ? side : merged(wordsRow.parse(found), side));
    },
  };
}

function merged(now: z.infer<typeof wordsRow>, then: Words): Words {
  if (then.original === null && now.original !== null) return { ...then, body: now.original };
  if (then.original !== null) return { ...then, original: now.original ?? now.body };
  return then;
}
