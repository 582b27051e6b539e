import { z } from "zod";
import { questionSchema } from "../../../questions/model.ts";
import { type LibraryRow, libraryRowSchema } from "../../api/contract/library.ts";

/** What a row of the library is made of; `WHERE` follows. */
export const SELECT_ROWS = `
  SELECT number, questions.pack_id, packs.title, articles.kind AS article_kind, film, state, checked, flags, put_away,
    absent, changed_at, body, original
  FROM questions JOIN packs ON packs.id = questions.pack_id
  LEFT JOIN articles ON articles.pack_id = questions.pack_id`;

const storedRow = z.object({
  number: z.int(),
  pack_id: z.string(),
  title: z.string(),
  article_kind: libraryRowSchema.shape.articleKind,
  film: z.string(),
  state: libraryRowSchema.shape.state,
  checked: z.int(),
  flags: z.int(),
  put_away: z.int(),
  absent: z.int(),
  changed_at: z.number(),
  body: z.string(),
  original: z.string().nullable(),
});

export function rowOf(data: unknown): LibraryRow {
  const row = storedRow.parse(data);
  return {
    number: row.number,
    packId: row.pack_id,
    packTitle: row.title,
    articleKind: row.article_kind,
    question: questionSchema.parse(JSON.parse(row.body)),
    film: row.film,
    state: row.state,
    checked: row.checked === 1,
    flagged: row.flags > 0,
    putAway: row.put_away === 1,
    absent: row.absent === 1,
    changedAt: row.changed_at,
    original: row.original === null ? null : questionSchema.parse(JSON.parse(row.original)),
  };
}
