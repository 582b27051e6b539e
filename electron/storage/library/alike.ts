import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { findAlike } from "../../../questions/alike.ts";

const likenessRow = z.object({ number: z.int(), prompt: z.string(), key: z.string() });

/** Finds questions in use that ask the same, in all packs. */
export function createAlike(db: DatabaseSync): () => number[][] {
  const select = db.prepare(`
    SELECT number,
      -- one wording asks of many sets of films: what is asked about stands in the options alone
      CASE WHEN kind = 'timeline' OR topic = 'odd-one-out' OR body ->> '$.clues' IS NOT NULL THEN
          concat_ws(' ', body ->> '$.prompt', body ->> '$.clues', (
          SELECT group_concat(option, ' ') FROM (
            SELECT value AS option FROM json_each(body, '$.options') ORDER BY option)))
        ELSE body ->> '$.prompt' END AS prompt,
      CAST(CASE kind
        WHEN 'choice' THEN body ->> ('$.options[' || (body ->> '$.answer') || ']')
        WHEN 'several' THEN (
          SELECT group_concat(option, ' ') FROM (
            SELECT options.value AS option FROM json_each(body, '$.answers') AS answers
            JOIN json_each(body, '$.options') AS options ON options.key = answers.value ORDER BY option))
        WHEN 'truth' THEN body ->> '$.answer'
        WHEN 'typed' THEN body ->> '$.accepted[0]'
        WHEN 'timeline' THEN body ->> '$.years'
        ELSE (body ->> '$.value') || ' ' || (body ->> '$.unit') END AS TEXT) AS key
    FROM questions WHERE retired = 0 ORDER BY number`);
  return () => findAlike(z.array(likenessRow).parse(select.all()));
}
