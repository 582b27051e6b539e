import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { z } from "zod";
import { type Aim, inLastDays, lastDaysFrom, lastReviewsToday, patience } from "../../../game/practice/aim.ts";
import type { Deck } from "../../../game/practice/deck.ts";
import type { CardRef } from "../../../game/practice/events.ts";
import { DAY } from "../../../game/practice/memory.ts";
import { scopeOf } from "./scope.ts";

/** When the queue is asked for, milliseconds since the epoch. */
export type Moment = {
  readonly now: number;
  /** When the local day ends. */
  readonly dayEnds: number;
  /** The day that the deck is to be ready for; null for none, or when it is over. */
  readonly aim: Aim | null;
  /** How slowly the person forgets, 1 as the model has it. */
  readonly pace: number;
};

const tallyRow = z.object({
  due: z.int(),
  putOff: z.int(),
  missed: z.int(),
  learning: z.int(),
  learnt: z.int(),
  learningAt: z.number().nullable(),
});
const refRow = z.object({ packId: z.string(), questionId: z.string() });

type Named = Record<string, SQLInputValue>;

const FREE = "suspended = 0 AND (buried_until IS NULL OR buried_until <= :now)";
const LEARNING = `phase IN ('learning', 'relearning') AND ${FREE}`;
/** Never reviewed, but missed in a game or at a night. */
const MISSED = `phase = 'new' AND missed_at IS NOT NULL AND ${FREE}`;
/** `isPutOff` of game/practice/aim.ts; missed since, a card waits for no day. */
const PUT_OFF = `phase = 'review' AND due < :aim AND due_after >= :aim AND missed_at IS NULL
  AND (:lastDays = 1 OR :lastDaysFrom - last_review <= :patience * stability) AND ${FREE}`;
/**
 * Learnt cards that today is for are those due before it ends, and those missed since that would be due later: two stretches
 * of two indexes, so that nobody looks at the others.
 */
const DUE = (aim: Aim | null) =>
  `phase = 'review' AND due < :dayEnds AND ${FREE} ${aim === null ? "" : `AND NOT (${PUT_OFF})`}`;
const MISSED_BEFORE_DUE = `phase = 'review' AND missed_at IS NOT NULL AND due >= :dayEnds AND ${FREE}`;
/** Learnt and missed since, whenever it is due. */
const MISSED_LEARNT = `phase = 'review' AND missed_at IS NOT NULL AND ${FREE}`;
const LEARNT = "phase IN ('learning', 'review', 'relearning')";
/** Both hold all that is asked for of a card. */
const ALL = "practice_queue";
const MISSED_ONLY = "practice_missed";
/** How much of its stability a card has waited: the larger, the less it is recalled. */
const WAITED = "(:now - last_review) / stability";

/** What is to be practised of a deck, read anew each time: nothing that happens elsewhere can make it wrong. */
export function createQueue(db: DatabaseSync, person: number) {
  const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const get = (sql: string, values: Named) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    statement.setAllowUnknownNamedParameters(true);
    return statement.get(values);
  };
  const valuesFor = (deck: Deck, { now, dayEnds, aim, pace }: Moment): Named => ({
    person,
    now,
    dayEnds,
    scope: scopeOf(deck.scope).value,
    ...aimValues(aim, pace),
  });
  const from = ({ scope }: Deck, index: string) =>
    `FROM practice_cards INDEXED BY ${index} WHERE person = :person AND live = 1 ${scopeOf(scope).ofCards}`;
  const first = (deck: Deck, moment: Moment, of: string, order: string, more: Named = {}): CardRef | null => {
    const index = of.includes("missed_at IS NOT NULL") ? MISSED_ONLY : ALL;
    const sql = `SELECT pack_id AS packId, question_id AS questionId ${from(deck, index)} AND ${of} ORDER BY ${order} LIMIT 1`;
    const row = get(sql, { ...valuesFor(deck, moment), ...more });
    return row === undefined ? null : refRow.parse(row);
  };

  return {
    /** Counts of the deck's cards, those due not yet bounded by what a day holds; `reviewed` today already. */
    tally: (deck: Deck, moment: Moment, reviewed: number) => {
      const count = (of: string, index: string) => `(SELECT count(*) ${from(deck, index)} AND ${of})`;
      const sql = `SELECT ${count(DUE(moment.aim), ALL)} + ${count(MISSED_BEFORE_DUE, MISSED_ONLY)} AS due,
        ${moment.aim === null ? 0 : count(PUT_OFF, ALL)} AS putOff, ${count(MISSED, MISSED_ONLY)} AS missed,
        ${count(LEARNING, ALL)} AS learning, ${count(LEARNT, ALL)} AS learnt,
        (SELECT min(due) ${from(deck, ALL)} AND ${LEARNING}) AS learningAt`;
      const { putOff, ...tally } = tallyRow.parse(get(sql, valuesFor(deck, moment)));
      return {
        ...tally,
        due: tally.due + (moment.aim === null ? 0 : lastReviewsToday({ due: tally.due, putOff, reviewed }, moment.aim)),
      };
    },
    /** The best remembered first: waiting for a day that holds them costs those the least remembered the least. */
    nextDue: (deck: Deck, moment: Moment): CardRef | null =>
      first(deck, moment, MISSED_LEARNT, "missed_at") ??
      first(deck, moment, DUE(moment.aim), `${WAITED}, question_id`) ??
      first(deck, moment, PUT_OFF, `${WAITED} DESC, question_id`),
    nextLearning: (deck: Deck, moment: Moment, before: number): CardRef | null =>
      first(deck, moment, `${LEARNING} AND due <= :before`, "due, question_id", { before }),
    nextMissed: (deck: Deck, moment: Moment): CardRef | null => first(deck, moment, MISSED, "missed_at, question_id"),
  };
}

function aimValues(aim: Aim | null, pace: number): Named {
  // Nothing is due before the beginning of time: without a day, nothing is put off.
  if (aim === null) return { aim: 0, lastDays: 0, lastDaysFrom: 0, patience: 0 };
  const waits = { lastDaysFrom: lastDaysFrom(aim), patience: patience(pace) * DAY };
  return { aim: aim.at, lastDays: inLastDays(aim) ? 1 : 0, ...waits };
}
