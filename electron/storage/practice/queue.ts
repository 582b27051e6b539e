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
/** Learnt cards that today is for: those due before it ends, and those missed since. */
const DUE = `phase = 'review' AND (due < :dayEnds OR missed_at IS NOT NULL) AND NOT (${PUT_OFF}) AND ${FREE}`;
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
  const from = ({ scope }: Deck) => `FROM practice_cards WHERE person = :person AND live = 1 ${scopeOf(scope).ofCards}`;
  const first = (deck: Deck, moment: Moment, of: string, order: string, more: Named = {}): CardRef | null => {
    const sql = `SELECT pack_id AS packId, question_id AS questionId ${from(deck)} AND ${of} ORDER BY ${order} LIMIT 1`;
    const row = get(sql, { ...valuesFor(deck, moment), ...more });
    return row === undefined ? null : refRow.parse(row);
  };

  return {
    /** Counts of the deck's cards, those due not yet bounded by what a day holds; `reviewed` today already. */
    tally: (deck: Deck, moment: Moment, reviewed: number) => {
      const sql = `SELECT count(*) FILTER (WHERE ${DUE}) AS due, count(*) FILTER (WHERE ${PUT_OFF}) AS putOff,
        count(*) FILTER (WHERE ${MISSED}) AS missed, count(*) FILTER (WHERE ${LEARNING}) AS learning,
        count(*) FILTER (WHERE phase <> 'new') AS learnt, min(due) FILTER (WHERE ${LEARNING}) AS learningAt
        ${from(deck)}`;
      const { putOff, ...tally } = tallyRow.parse(get(sql, valuesFor(deck, moment)));
      return {
        ...tally,
        due: tally.due + (moment.aim === null ? 0 : lastReviewsToday({ due: tally.due, putOff, reviewed }, moment.aim)),
      };
    },
    /** The best remembered first: waiting for a day that holds them costs those the least remembered the least. */
    nextDue: (deck: Deck, moment: Moment): CardRef | null =>
      first(deck, moment, `${DUE} AND missed_at IS NOT NULL`, "missed_at") ??
      first(deck, moment, DUE, `${WAITED}, question_id`) ??
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
