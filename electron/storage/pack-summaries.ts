import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { writingReportSchema } from "../../questions/report.ts";
import { type PackSummary, packSummarySchema } from "../api/contract/data.ts";
import { OWN_PACK } from "../api/contract/library.ts";

const packRow = z.object({
  id: z.string(),
  title: z.string(),
  built_in: z.int(),
  added_at: z.number(),
  report: z.string().nullable(),
  kind: packSummarySchema.shape.kind,
});
const countRow = z.object({ topic: z.string(), difficulty: z.string(), number: z.int() });
const bestRow = z.object({ right: z.int(), of: z.int(), score: z.int() });

/** What the list of packs shows of each, for one person. */
export function createSummaries(db: DatabaseSync, person: number) {
  const columns = `packs.id, packs.title, built_in, added_at, report, coalesce(articles.kind, 'other') AS kind
    FROM packs LEFT JOIN articles ON articles.pack_id = packs.id`;
  const selectAll = db.prepare(
    `SELECT ${columns} ORDER BY built_in, packs.id = '${OWN_PACK}', added_at DESC, packs.id`,
  );
  const selectOne = db.prepare(`SELECT ${columns} WHERE packs.id = ?`);
  const counts = db.prepare(
    "SELECT topic, difficulty, count(*) AS number FROM questions WHERE pack_id = ? AND retired = 0 GROUP BY 1, 2",
  );
  const answered = db.prepare(
    "SELECT count(DISTINCT question_id) AS number FROM answers WHERE person = ? AND pack_id = ?",
  );
  const flagged = db.prepare(`
    SELECT count(*) AS number FROM flags
    JOIN questions ON questions.pack_id = flags.pack_id AND questions.id = flags.question_id AND retired = 0
    WHERE person = ? AND flags.pack_id = ?`);
  const best = db.prepare(`
    SELECT right_answers AS "right", questions AS "of", score FROM sessions
    WHERE person = ? AND pack_id = ? AND finished = 1
    ORDER BY CAST(right_answers AS REAL) / questions DESC, score DESC, started_at LIMIT 1`);

  const summaryOf = (data: unknown): PackSummary => {
    const row = packRow.parse(data);
    const numbers = z.array(countRow).parse(counts.all(row.id));
    const bestGame = best.get(person, row.id);
    return {
      id: row.id,
      title: row.title,
      kind: row.kind,
      builtIn: row.built_in === 1,
      addedAt: row.added_at,
      questions: numbers.reduce((sum, { number }) => sum + number, 0),
      flagged: Number(flagged.get(person, row.id)?.number ?? 0),
      answered: Number(answered.get(person, row.id)?.number ?? 0),
      best: bestGame === undefined ? null : bestRow.parse(bestGame),
      topics: sumBy(numbers, ({ topic }) => topic),
      difficulties: sumBy(numbers, ({ difficulty }) => difficulty),
      report: row.report === null ? null : writingReportSchema.parse(JSON.parse(row.report)),
    };
  };

  return {
    all: (): PackSummary[] => selectAll.all().map(summaryOf),
    one: (packId: string): PackSummary | null => {
      const row = selectOne.get(packId);
      return row === undefined ? null : summaryOf(row);
    },
  };
}

function sumBy<T extends { readonly number: number }>(rows: readonly T[], keyOf: (row: T) => string) {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.number;
  return sums;
}
