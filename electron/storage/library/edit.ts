import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Question } from "../../../questions/model.ts";
import { type Failure, failure, ok, type Result } from "../../../questions/result.ts";
import { type LibraryAdd, OWN_PACK, type StepAction } from "../../api/contract/library.ts";
import { FIELDS } from "./fields.ts";
import { createWords } from "./restore.ts";
import type { Steps } from "./steps.ts";

const storedRow = z.object({
  pack_id: z.string(),
  id: z.string(),
  origin: z.string(),
  revision: z.int(),
  body: z.string(),
  original: z.string().nullable(),
});

export const missing = () => failure("not-found", "This question is not there any more.");

type Code = "not-found" | "conflict";
type Step = { readonly action: StepAction; readonly size: number; readonly number: number };

/** Rewording and writing of single questions; to be run in a transaction. */
export function createEdit(db: DatabaseSync, steps: Steps, now: () => number) {
  const select = db.prepare(`
    SELECT pack_id, id, body ->> '$.origin' AS origin, body ->> '$.revision' AS revision, body, original
    FROM questions WHERE number = ?`);
  const numberOf = db.prepare("SELECT number FROM questions WHERE pack_id = ? AND id = ?");
  const packExists = db.prepare("SELECT 1 FROM packs WHERE id = ?");
  const makePack = db.prepare(`
    INSERT INTO packs (id, title, built_in, maker, added_at, sources, report) VALUES (?, ?, 0, 'person', ?, '[]', NULL)
    ON CONFLICT DO NOTHING`);
  const words = createWords(db);
  const log = createLog(db, steps);

  const put = (action: StepAction, packId: string, id: string, body: string, original: string | null): Step => {
    const step = log.begin(action, packId, id);
    words.write(packId, id, { body, original, changedAt: now() });
    return { action, size: log.end(step), number: Number(numberOf.get(packId, id)?.number) };
  };
  return {
    save: (number: number, question: Question): Result<Step, Code> => {
      const found = select.get(number);
      if (found === undefined) return missing();
      const { pack_id, id, origin, revision, body, original } = storedRow.parse(found);
      if (revision !== question.revision) return conflict();
      const next = JSON.stringify({ ...question, id, revision: revision + 1 });
      return ok(put("edit", pack_id, id, next, origin === "person" ? null : (original ?? body)));
    },
    revert: (number: number): Result<Step, Code> => {
      const found = select.get(number);
      if (found === undefined) return missing();
      const { pack_id, id, original } = storedRow.parse(found);
      return original === null ? missing() : ok(put("revert", pack_id, id, original, null));
    },
    add: ({ id, packId, packTitle, question }: LibraryAdd): Result<Step, Code> => {
      const into = packId ?? OWN_PACK;
      if (packId !== null && packExists.get(packId) === undefined) return missing();
      const known = numberOf.get(into, id);
      if (known !== undefined) return ok({ action: "add", size: 1, number: Number(known.number) });
      makePack.run(into, packTitle, now());
      const body = JSON.stringify({ ...question, id, origin: "person", revision: 1 });
      return ok(put("add", into, id, body, null));
    },
  };
}

function conflict(): Failure<"conflict"> {
  return failure("conflict", "This question was changed somewhere else in the meantime. Open it again.");
}

/** Keeps one question as it was and as it became. */
function createLog(db: DatabaseSync, steps: Steps) {
  const insert = db.prepare(`
    INSERT INTO library_changes (step_id, pack_id, question_id, before)
    VALUES (?1, ?2, ?3, (SELECT ${FIELDS.words} FROM questions WHERE pack_id = ?2 AND id = ?3))`);
  const close = db.prepare(`
    UPDATE library_changes SET after = (
      SELECT ${FIELDS.words} FROM questions
      WHERE questions.pack_id = library_changes.pack_id AND questions.id = library_changes.question_id)
    WHERE step_id = ?`);
  return {
    begin: (action: StepAction, packId: string, id: string): number => {
      const step = steps.begin(action);
      insert.run(step, packId, id);
      return step;
    },
    end: (step: number): number => {
      close.run(step);
      return steps.end(step);
    },
  };
}
