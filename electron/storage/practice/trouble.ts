import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { LEECH_LAPSES } from "../../../game/practice/card.ts";
import { questionSchema } from "../../../questions/model.ts";
import type { TroubleCard } from "../../api/contract/practice.ts";

/** Cards shown at once; a person decides on them one by one. */
const MOST = 200;

const row = z.object({
  packId: z.string(),
  questionId: z.string(),
  body: z.string(),
  title: z.string(),
  lapses: z.int(),
  suspended: z.int(),
});
const countRow = z.object({ leeches: z.int(), suspended: z.int() });

/** Cards that need a decision. */
export function createTrouble(db: DatabaseSync, person: number) {
  const from = `FROM practice_cards c JOIN questions q ON q.pack_id = c.pack_id AND q.id = c.question_id
    WHERE c.person = ? AND c.live = 1 AND (c.suspended = 1 OR c.lapses >= ${LEECH_LAPSES})`;
  const select = db.prepare(`
    SELECT c.pack_id AS packId, c.question_id AS questionId, q.body, c.lapses, c.suspended,
      (SELECT title FROM packs WHERE id = c.pack_id) AS title
    ${from} ORDER BY c.suspended, c.lapses DESC, c.question_id LIMIT ${MOST}`);
  const count = db.prepare(`
    SELECT count(*) FILTER (WHERE suspended = 0) AS leeches, count(*) FILTER (WHERE suspended = 1) AS suspended
    FROM practice_cards WHERE person = ? AND live = 1 AND (suspended = 1 OR lapses >= ${LEECH_LAPSES})`);
  return {
    count: () => countRow.parse(count.get(person)),
    list: (): TroubleCard[] =>
      select.all(person).map((data) => {
        const { packId, questionId, body, title, lapses, suspended } = row.parse(data);
        const { prompt, italics } = questionSchema.parse(JSON.parse(body));
        return { card: { packId, questionId }, prompt, italics, packTitle: title, lapses, suspended: suspended === 1 };
      }),
  };
}
