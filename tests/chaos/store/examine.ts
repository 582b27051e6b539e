import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { settleAtStart } from "../../../electron/storage/library/interrupted.ts";
import { openChecked } from "../../../electron/storage/open.ts";
import type { World } from "./world.ts";

/** Looks into a copy of a store, opened and settled as the program does at its start; the original is opened by nobody but the program. */
export function examine<T>(
  database: string,
  look: (db: DatabaseSync, copy: string) => T,
  damage = (_path: string) => {},
): T {
  const folder = mkdtempSync(join(tmpdir(), "marquee-look-"));
  const copy = join(folder, "marquee.db");
  try {
    for (const ending of ["", "-wal"])
      if (existsSync(database + ending)) copyFileSync(database + ending, copy + ending);
    damage(copy);
    const db = openChecked(copy);
    try {
      settleAtStart(db);
      return look(db, copy);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each finds rows only where something was done by halves. */
const HALVES: Readonly<Record<string, string>> = {
  "a game with a gap in its events":
    "SELECT session_id FROM session_events GROUP BY session_id HAVING max(seq) <> count(*) - 1",
  "events without their game": "SELECT 1 FROM session_events WHERE session_id NOT IN (SELECT id FROM sessions)",
  "a game whose answers are not all there":
    "SELECT id FROM sessions WHERE answered <> (SELECT count(*) FROM answers WHERE session_id = id)",
  "a day that does not add up":
    "SELECT 1 FROM daily_totals AS d WHERE answered <> (SELECT count(*) FROM answers AS a WHERE a.person = d.person AND a.day = d.day)",
  "a review whose card does not know of it": `SELECT 1 FROM practice_events
    WHERE body ->> '$.type' = 'reviewed' AND (person, seq) NOT IN (SELECT person, seq FROM practice_reviews)`,
  "a card that counts other reviews": `SELECT 1 FROM practice_cards AS c WHERE reviews <>
    (SELECT count(*) FROM practice_reviews AS r WHERE (r.person, r.pack_id, r.question_id) = (c.person, c.pack_id, c.question_id))`,
  "a question that cannot be found by its words":
    "SELECT 1 WHERE (SELECT count(*) FROM questions) <> (SELECT count(*) FROM question_words)",
  "a step without its changes": `SELECT 1 FROM library_steps WHERE id NOT IN (SELECT step_id FROM library_packs)
    AND size <> (SELECT count(*) FROM library_changes WHERE step_id = library_steps.id)`,
  "a pack that was taken away without all of its questions": `SELECT 1 FROM library_packs JOIN library_steps ON id = step_id
    WHERE library_packs.body IS NOT NULL AND size > 1
    AND size <> (SELECT count(*) FROM library_changes WHERE step_id = library_steps.id)`,
  "a pack that is both there and away": `SELECT 1 FROM library_packs WHERE body IS NULL
    AND EXISTS (SELECT 1 FROM library_changes WHERE step_id = library_packs.step_id)`,
};

/** What is wrong with a store whatever was acknowledged; `sizes` says how many questions each pack has when it is whole. */
export function unsound(db: DatabaseSync, sizes: ReadonlyMap<string, number>): string[] {
  const findings = db
    .prepare("PRAGMA integrity_check")
    .all()
    .map((row) => String(row.integrity_check));
  const foreign = db
    .prepare("PRAGMA foreign_key_check")
    .all()
    .map((row) => `refers to nothing: ${JSON.stringify(row)}`);
  const halves = Object.entries(HALVES).flatMap(([what, sql]) => (db.prepare(sql).get() === undefined ? [] : [what]));
  const packs = [...packSizes(db)].flatMap(([id, size]) =>
    sizes.has(id) && sizes.get(id) !== size ? [`pack ${id} has ${size} of ${sizes.get(id)} questions`] : [],
  );
  return [...findings.filter((finding) => finding !== "ok"), ...foreign, ...halves, ...packs];
}

function packSizes(db: DatabaseSync): Map<string, number> {
  const rows = db
    .prepare(
      "SELECT packs.id AS id, count(questions.id) AS size FROM packs LEFT JOIN questions ON pack_id = packs.id GROUP BY packs.id",
    )
    .all();
  return new Map(rows.map(({ id, size }) => [String(id), Number(size)]));
}

/** What was acknowledged and is not there. */
export function missingFrom(db: DatabaseSync, world: World): string[] {
  const packs = packSizes(db);
  const number = (sql: string, ...values: (string | number)[]) =>
    Number(Object.values(db.prepare(sql).get(...values) ?? {})[0] ?? 0);
  const prompt = db.prepare("SELECT prompt FROM questions WHERE number = ?");
  return [
    ...[...world.packs].filter(([id, size]) => packs.get(id) !== size).map(([id]) => `pack ${id}`),
    ...[...world.events]
      .filter(([id, count]) => number("SELECT count(*) FROM session_events WHERE session_id = ?", id) < count)
      .map(([id]) => `events of ${id}`),
    ...[...world.reviews]
      .filter((id) => number("SELECT count(*) FROM practice_reviews WHERE id = ?", id) !== 1)
      .map((id) => `review ${id}`),
    ...[...world.prompts]
      .filter(([row, prompts]) => !prompts.includes(String(prompt.get(row)?.prompt)))
      .map(([row]) => `question ${row}`),
  ];
}
