import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Deck } from "../../../game/practice/deck.ts";
import type { CardRef } from "../../../game/practice/events.ts";
import { unreachable } from "../../../questions/result.ts";
import { scopeOf } from "./scope.ts";

/** New cards that are looked up at once: finding where they begin is the work. */
const AT_ONCE = 50;

const countRow = z.object({ number: z.int() });
const refRow = z.object({ packId: z.string(), questionId: z.string() });

/** Questions that were never practised. */
export function createFresh(db: DatabaseSync, person: number) {
  const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const known = new Map<string, CardRef[]>();
  const prepare = (sql: string) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    statement.setAllowUnknownNamedParameters(true);
    return statement;
  };
  const isFresh = db.prepare(`
    SELECT 1 FROM questions q WHERE q.pack_id = :packId AND q.id = :questionId AND ${LIVE} AND ${UNSEEN}`);

  function find(deck: Deck, now: number): CardRef[] {
    const { value, ofQuestions } = scopeOf(deck.scope);
    const found: CardRef[] = [];
    for (const order of ordersOf(deck)) {
      const sql = `SELECT q.pack_id AS packId, q.id AS questionId FROM questions q
        WHERE ${LIVE} ${ofQuestions} AND ${UNSEEN} ${order} LIMIT ${AT_ONCE}`;
      found.push(
        ...prepare(sql)
          .all({ person, now, scope: value })
          .map((row) => refRow.parse(row)),
      );
      if (found.length >= AT_ONCE) break;
    }
    return found;
  }

  return {
    /** Questions of the deck that can be asked: all that are in use, less those that this person calls wrong. */
    total: ({ scope }: Deck): number => {
      const { value, ofQuestions } = scopeOf(scope);
      const sql = `SELECT (SELECT count(*) FROM questions q WHERE q.retired = 0 ${ofQuestions}) - (
        SELECT count(*) FROM flags f CROSS JOIN questions q ON q.pack_id = f.pack_id AND q.id = f.question_id
        WHERE f.person = :person AND q.retired = 0 ${ofQuestions}) AS number`;
      return countRow.parse(prepare(sql).get({ person, scope: value })).number;
    },
    /** The next one of the deck. What was looked up is looked at again: it may have been practised or retired since. */
    next: (deck: Deck, now: number): CardRef | null => {
      const key = JSON.stringify([deck.scope, deck.order]);
      const still = (ref: CardRef) => isFresh.get({ ...ref, person, now }) !== undefined;
      const looked = known.get(key) ?? [];
      while (looked[0] !== undefined && !still(looked[0])) looked.shift();
      if (looked[0] !== undefined) return looked[0];
      const found = find(deck, now);
      known.set(key, found);
      return found[0] ?? null;
    },
  };
}

/** A question that is there, and that this person does not call wrong. */
const LIVE = `q.retired = 0 AND NOT EXISTS (
  SELECT 1 FROM flags f WHERE f.person = :person AND f.pack_id = q.pack_id AND f.question_id = q.id)`;
const UNSEEN = `NOT EXISTS (
  SELECT 1 FROM practice_cards c WHERE c.person = :person AND c.pack_id = q.pack_id AND c.question_id = q.id
    AND (c.phase <> 'new' OR c.suspended = 1 OR c.buried_until > :now))`;

/** Ids are hashes, so their order is any order, and always the same. */
function ordersOf({ order }: Deck): readonly string[] {
  const byPlace = "ORDER BY q.position, q.pack_id, q.id";
  switch (order) {
    case "written":
      return [byPlace];
    case "easy":
      return ["easy", "medium", "hard"].map((difficulty) => `AND q.difficulty = '${difficulty}' ${byPlace}`);
    case "shuffled":
      return ["ORDER BY q.id, q.pack_id"];
    default:
      return unreachable(order);
  }
}
