import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { writingReportSchema } from "../../questions/report.ts";
import { type PackSummary, packSummarySchema } from "../api/contract/data.ts";
import { OWN_PACK } from "../api/contract/library.ts";
import { createPackCounts } from "./pack-counts.ts";

const packRow = z.object({
  id: z.string(),
  title: z.string(),
  built_in: z.int(),
  added_at: z.number(),
  report: z.string().nullable(),
  kind: packSummarySchema.shape.kind,
  answered: z.int(),
  flagged: z.int(),
});
const bestRow = z.object({ right: z.int(), of: z.int(), score: z.int() });

/** What the list of packs shows of each, for one person. */
export function createSummaries(db: DatabaseSync, person: number) {
  const counts = createPackCounts(db);
  // Flags are few, questions many: the first come first.
  const columns = `packs.id, packs.title, built_in, added_at, report, coalesce(articles.kind, 'other') AS kind,
      coalesce((SELECT questions FROM pack_answers WHERE person = :person AND pack_id = packs.id), 0) AS answered,
      (SELECT count(*) FROM flags
        CROSS JOIN questions ON questions.pack_id = flags.pack_id AND questions.id = flags.question_id AND retired = 0
        WHERE person = :person AND flags.pack_id = packs.id) AS flagged
    FROM packs LEFT JOIN articles ON articles.pack_id = packs.id`;
  // A pack that is just being brought in, or taken away, is not whole.
  const selectAll = db.prepare(
    `SELECT ${columns} WHERE packs.id NOT IN (
      SELECT pack_id FROM library_packs JOIN library_steps ON library_steps.id = step_id WHERE doing = 1)
    ORDER BY built_in, packs.id = '${OWN_PACK}', added_at DESC, packs.id`,
  );
  const selectOne = db.prepare(`SELECT ${columns} WHERE packs.id = :packId`);
  const best = db.prepare(`
    SELECT right_answers AS "right", questions AS "of", score FROM sessions INDEXED BY sessions_best_of_pack
    WHERE person = ? AND pack_id = ? AND finished = 1
    ORDER BY CAST(right_answers AS REAL) / questions DESC, score DESC, started_at LIMIT 1`);

  const summaryOf = (data: unknown): PackSummary => {
    const { id, built_in, added_at, report, ...row } = packRow.parse(data);
    const { topics, difficulties } = counts.of(id);
    const bestGame = best.get(person, id);
    return {
      id,
      ...row,
      builtIn: built_in === 1,
      addedAt: added_at,
      questions: Object.values(difficulties).reduce((sum, number) => sum + number, 0),
      best: bestGame === undefined ? null : bestRow.parse(bestGame),
      topics,
      difficulties,
      report: report === null ? null : writingReportSchema.parse(JSON.parse(report)),
    };
  };

  return {
    all: (): PackSummary[] => {
      counts.keepMissing();
      return selectAll.all({ person }).map(summaryOf);
    },
    one: (packId: string): PackSummary | null => {
      const row = selectOne.get({ person, packId });
      return row === undefined ? null : summaryOf(row);
    },
  };
}
