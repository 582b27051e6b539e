import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { troubleOf } from "./trouble.ts";

/** Names and how many questions there are of each, as it is kept. */
export const countsSchema = z.record(z.string(), z.int());
const countsRow = z.object({ topics: z.string(), difficulties: z.string() });

type PackCounts = Record<"topics" | "difficulties", Record<string, number>>;

const countsBy = (column: "topic" | "difficulty") => `
  (SELECT json_group_object(name, number) FROM (
    SELECT ${column} AS name, count(*) AS number FROM questions
    WHERE pack_id = packs.id AND retired = 0 GROUP BY ${column}))`;

/** How the questions in use of each pack are spread over topics and difficulties. */
export function createPackCounts(db: DatabaseSync) {
  const counted = `SELECT packs.id, ${countsBy("topic")} AS topics, ${countsBy("difficulty")} AS difficulties FROM packs`;
  const keepMissing = db.prepare(
    `INSERT INTO pack_counts ${counted} WHERE id NOT IN (SELECT pack_id FROM pack_counts)`,
  );
  const anyMissing = db.prepare("SELECT 1 FROM packs WHERE id NOT IN (SELECT pack_id FROM pack_counts) LIMIT 1");
  const select = db.prepare("SELECT topics, difficulties FROM pack_counts WHERE pack_id = ?");
  const count = db.prepare(`${counted} WHERE id = ?`);

  return {
    /** Keeps the counts of packs that have changed since. Where the disk refuses, they are counted each time. */
    keepMissing: (): void => {
      try {
        if (anyMissing.get() !== undefined) keepMissing.run();
      } catch (error) {
        if (troubleOf(error) === null) throw error;
      }
    },
    of: (packId: string): PackCounts => {
      const { topics, difficulties } = countsRow.parse(select.get(packId) ?? count.get(packId));
      return {
        topics: countsSchema.parse(JSON.parse(topics)),
        difficulties: countsSchema.parse(JSON.parse(difficulties)),
      };
    },
  };
}
