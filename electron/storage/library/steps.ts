import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import {
  type LibraryHistory,
  type LibraryStep,
  libraryHistorySchema,
  type StepAction,
} from "../../api/contract/library.ts";

/** Steps that can be taken back. */
const MOST_STEPS = 500;

const stepRow = libraryHistorySchema.shape.undo.unwrap().extend({ id: z.int() });
export type StoredStep = z.infer<typeof stepRow>;

/** The log of what one person did to the library; every function is to be run in the transaction of what it tells of. */
export function createSteps(db: DatabaseSync, person: number, now: () => number) {
  const forget = db.prepare("DELETE FROM library_steps WHERE person = ? AND undone = 1 AND doing = 0");
  const insert = db.prepare("INSERT INTO library_steps (person, at, action, size) VALUES (?, ?, ?, 0)");
  const insertLong = db.prepare(
    "INSERT INTO library_steps (person, at, action, size, undone, doing) VALUES (?, ?, ?, 0, 1, 1)",
  );
  const setDoing = db.prepare("UPDATE library_steps SET doing = 1 WHERE id = ?");
  const endTurn = db.prepare("UPDATE library_steps SET undone = ?, doing = 0 WHERE id = ?");
  const endLong = db.prepare("UPDATE library_steps SET size = ?, undone = 0, doing = 0 WHERE id = ?");
  const setSize = db.prepare(`
    UPDATE library_steps SET size = (SELECT count(*) FROM library_changes WHERE step_id = id) WHERE id = ? RETURNING size`);
  const drop = db.prepare("DELETE FROM library_steps WHERE id = ?");
  const prune = db.prepare("DELETE FROM library_steps WHERE person = ? AND id <= ? - ?");
  const last = db.prepare(
    "SELECT id, action, size FROM library_steps WHERE person = ? AND undone = 0 AND doing = 0 ORDER BY id DESC LIMIT 1",
  );
  const next = db.prepare(
    "SELECT id, action, size FROM library_steps WHERE person = ? AND undone = 1 AND doing = 0 ORDER BY id LIMIT 1",
  );

  const read = (row: unknown): StoredStep | null => (row === undefined ? null : stepRow.parse(row));
  const lastStep = () => read(last.get(person));
  const nextStep = () => read(next.get(person));
  return {
    begin: (action: StepAction): number => {
      forget.run(person);
      return Number(insert.run(person, now(), action).lastInsertRowid);
    },
    /** How many questions the step has changed; one that has changed none is forgotten. */
    end: (id: number): number => {
      const size = Number(setSize.get(id)?.size);
      if (size === 0) drop.run(id);
      prune.run(person, id, MOST_STEPS);
      return size;
    },
    /** A step that is done slice by slice: until it is ended, the store before it is the one that counts. */
    beginLong: (action: StepAction): number => {
      forget.run(person);
      return Number(insertLong.run(person, now(), action).lastInsertRowid);
    },
    /** One that has changed nothing is forgotten. */
    endLong: (id: number, size: number): void => {
      endLong.run(size, id);
      if (size === 0) drop.run(id);
      prune.run(person, id, MOST_STEPS);
    },
    last: lastStep,
    next: nextStep,
    /** Taking a step back, or doing it again, begins and ends. */
    beginTurn: (id: number): void => {
      setDoing.run(id);
    },
    endTurn: (id: number, undone: boolean): void => {
      endTurn.run(undone ? 1 : 0, id);
    },
    history: (): LibraryHistory => ({ undo: shown(lastStep()), redo: shown(nextStep()) }),
  };
}
export type Steps = ReturnType<typeof createSteps>;

function shown(step: StoredStep | null): LibraryStep | null {
  return step === null ? null : { action: step.action, size: step.size };
}
