import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { unreachable } from "../../../questions/result.ts";
import type { LibraryChange, LibraryStep, LibraryTarget, StepAction } from "../../api/contract/library.ts";
import type { LongWork } from "../slices.ts";
import { conditionsOf, type Sql } from "./conditions.ts";
import { FIELDS } from "./fields.ts";
import { createStatements } from "./statements.ts";
import type { Steps } from "./steps.ts";

const numbersSchema = z.array(z.int());

/** A change of many questions at once, as SQL over `questions`. */
type Bulk = {
  readonly action: StepAction;
  /** Which of them it changes at all. */
  readonly touches: Sql;
  /** What is kept of each, before and after. */
  readonly field: string;
  readonly apply: Sql;
};

/** Questions of a slice, by number; filled anew each time. */
const TARGET = "SELECT number FROM temp.library_target";
const KEY = "questions.pack_id = library_changes.pack_id AND questions.id = library_changes.question_id";
/** Questions between two places where the work may be left. */
const PORTION = 25;

/** Changes questions, one or fifty thousand, and writes down what was. */
export function createChange(db: DatabaseSync, person: number, steps: Steps, now: () => number) {
  db.exec("CREATE TEMP TABLE IF NOT EXISTS library_target (number INTEGER PRIMARY KEY) STRICT");
  const statement = createStatements(db);
  const run = ({ sql, values }: Sql) => statement(sql).run(...values);

  const numbersOf = (target: LibraryTarget, touches: Sql): number[] => {
    const { sql, values } = wantedOf(target, touches);
    const row = statement(sql).get(...values);
    return numbersSchema.parse(JSON.parse(String(row?.numbers)));
  };
  /** Of a portion only what is still to be changed: somebody may have been there since it was looked for. */
  const changePortion = (step: number, numbers: readonly number[], { touches, field, apply }: Bulk): number => {
    run({ sql: "DELETE FROM temp.library_target", values: [] });
    run({
      sql: `INSERT INTO temp.library_target
        SELECT number FROM questions WHERE number IN (SELECT value FROM json_each(?)) AND ${touches.sql}`,
      values: [JSON.stringify(numbers), ...touches.values],
    });
    const { changes } = run({
      sql: `INSERT INTO library_changes (step_id, pack_id, question_id, before)
        SELECT ?, pack_id, id, ${field} FROM questions WHERE number IN (${TARGET})`,
      values: [step],
    });
    run(apply);
    run({
      sql: `UPDATE library_changes SET after = (SELECT ${field} FROM questions WHERE ${KEY})
        WHERE step_id = ? AND (pack_id, question_id) IN (SELECT pack_id, id FROM questions WHERE number IN (${TARGET}))`,
      values: [step],
    });
    return Number(changes);
  };

  return function* (target: LibraryTarget, change: LibraryChange): LongWork<LibraryStep> {
    const bulk = bulkOf(change, person, now());
    const numbers = numbersOf(target, bulk.touches);
    const step = steps.beginLong(bulk.action);
    let size = 0;
    for (let from = 0; from < numbers.length; from += PORTION) {
      if (from > 0) yield;
      size += changePortion(step, numbers.slice(from, from + PORTION), bulk);
    }
    steps.endLong(step, size);
    return { action: bulk.action, size };
  };
}

/** The numbers come as one text: fifty thousand rows would each become an object first. */
function wantedOf(target: LibraryTarget, touches: Sql): Sql {
  const select = `SELECT json_group_array(number) AS numbers FROM questions WHERE ${touches.sql}`;
  if (target.kind === "these") {
    const numbers = JSON.stringify(target.numbers);
    return { sql: `${select} AND number IN (SELECT value FROM json_each(?))`, values: [...touches.values, numbers] };
  }
  const wanted = conditionsOf(target.query);
  const except = JSON.stringify(target.except);
  return {
    sql: `${select} AND ${wanted.sql} AND number NOT IN (SELECT value FROM json_each(?))`,
    values: [...touches.values, ...wanted.values, except],
  };
}

function bulkOf(change: LibraryChange, person: number, now: number): Bulk {
  switch (change.action) {
    case "check":
      return {
        action: change.on ? "check" : "uncheck",
        touches: { sql: "checked <> ?", values: [change.on ? 1 : 0] },
        field: FIELDS.checked,
        apply: { sql: `UPDATE questions SET checked = ? WHERE number IN (${TARGET})`, values: [change.on ? 1 : 0] },
      };
    case "retire":
      return {
        action: change.on ? "retire" : "bring-back",
        touches: { sql: "put_away <> ?", values: [change.on ? 1 : 0] },
        field: FIELDS.putAway,
        apply: {
          sql: `UPDATE questions SET put_away = ?, retired = max(absent, ?) WHERE number IN (${TARGET})`,
          values: [change.on ? 1 : 0, change.on ? 1 : 0],
        },
      };
    case "flag":
      return { ...flagBulk(change.on, person, now), field: FIELDS.flags };
    case "topic":
      return { action: "topic", ...rewordBulk("topic", change.topic, now) };
    case "difficulty":
      return { action: "difficulty", ...rewordBulk("difficulty", change.difficulty, now) };
    default:
      return unreachable(change);
  }
}

/** A flag is this person's; taken back are those of everybody, because the question has been looked at. */
function flagBulk(on: boolean, person: number, now: number): Omit<Bulk, "field"> {
  const those = `SELECT pack_id, id FROM questions WHERE number IN (${TARGET})`;
  return on
    ? {
        action: "flag",
        touches: { sql: "flags = 0", values: [] },
        apply: {
          sql: `INSERT INTO flags (person, pack_id, question_id, flagged_at)
            SELECT ?, pack_id, id, ? FROM (${those})`,
          values: [person, now],
        },
      }
    : {
        action: "unflag",
        touches: { sql: "flags > 0", values: [] },
        apply: { sql: `DELETE FROM flags WHERE (pack_id, question_id) IN (${those})`, values: [] },
      };
}

/** The body says the same as the column; what the writer gave is kept beside it. */
function rewordBulk(column: "topic" | "difficulty", value: string, now: number): Omit<Bulk, "action"> {
  return {
    touches: { sql: `${column} <> ?`, values: [value] },
    field: FIELDS.words,
    apply: {
      sql: `UPDATE questions SET ${column} = ?, changed_at = ?,
          original = CASE WHEN body ->> '$.origin' = 'person' THEN NULL ELSE coalesce(original, body) END,
          body = json_set(body, '$.${column}', ?, '$.revision', (body ->> '$.revision') + 1)
        WHERE number IN (${TARGET})`,
      values: [value, now, value],
    },
  };
}
