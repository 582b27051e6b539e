import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { medianOf } from "../../../game/statistics/median.ts";
import type { StatisticsDay, StatisticsSummary, StatisticsTotal } from "../../api/contract/statistics.ts";
import { TRAITS } from "../../api/contract/statistics.ts";
import { daysInARow } from "../days.ts";

/** Answers that count as recent. */
const RECENT = 500;
/** Of a trait with many values, the films, those that were asked of most. */
const MOST = 300;

const dayRow = z.object({ day: z.string() });
const countsRow = z.object({ answered: z.int(), reviews: z.int(), known: z.int() });
const recentRow = z.object({ correct: z.int(), ms: z.number() });
const playedRow = z.object({ day: z.string(), answered: z.int(), right: z.int() });
const practisedRow = z.object({
  day: z.string(),
  practised: z.int(),
  recalled: z.int(),
  learnt: z.int(),
  kept: z.int(),
  expected: z.number(),
});
const totalRow = z.object({
  trait: z.enum(TRAITS),
  value: z.string(),
  answered: z.int(),
  right: z.int(),
  takenMs: z.number(),
});

const COUNTS = `
  SELECT (SELECT coalesce(sum(answered), 0) FROM daily_totals WHERE person = :person) AS answered,
    (SELECT coalesce(sum(practised), 0) FROM review_days WHERE person = :person) AS reviews,
    (SELECT count(*) FROM practice_cards WHERE person = :person AND live = 1 AND phase = 'review') AS known`;
const PRACTISED = `
  SELECT day, practised, recalled, learnt, kept, expected FROM review_days WHERE person = ? AND day BETWEEN ? AND ?`;

/** Headline figures, days and totals of one person. */
export function createPlayed(db: DatabaseSync, person: number) {
  const selectDays = db.prepare("SELECT day FROM daily_totals WHERE person = ? ORDER BY day DESC");
  const selectCounts = db.prepare(COUNTS);
  const selectRecent = db.prepare(
    "SELECT correct, taken_ms AS ms FROM answers WHERE person = ? ORDER BY answered_at DESC LIMIT ?",
  );
  const selectPlayed = db.prepare(
    "SELECT day, answered, correct AS right FROM daily_totals WHERE person = ? AND day BETWEEN ? AND ?",
  );
  const selectPractised = db.prepare(PRACTISED);
  const selectTotals = db.prepare(`
    SELECT trait, value, answered, correct AS right, taken_ms AS takenMs FROM answer_totals
    WHERE person = ? AND trait = ? ORDER BY answered DESC, value LIMIT ?`);

  function* days(): Generator<string> {
    for (const row of selectDays.iterate(person)) yield dayRow.parse(row).day;
  }

  return {
    summary: (today: string): StatisticsSummary => {
      const { answered, reviews, known } = countsRow.parse(selectCounts.get({ person }));
      const recent = selectRecent.all(person, RECENT).map((row) => recentRow.parse(row));
      const right = recent.filter(({ correct }) => correct === 1).length;
      return {
        today,
        daysInARow: daysInARow(days(), today),
        answered,
        recent: { answered: recent.length, right, medianMs: medianOf(recent.map(({ ms }) => ms)) },
        cardsKnown: known,
        reviews,
      };
    },
    /** From the first day to the last, both included; days on which nothing was done are left out. */
    days: (first: string, last: string): StatisticsDay[] => {
      const played = selectPlayed.all(person, first, last).map((row) => playedRow.parse(row));
      const practised = selectPractised.all(person, first, last).map((row) => practisedRow.parse(row));
      const byDay = new Map(practised.map((row) => [row.day, { ...NOTHING, ...row }]));
      for (const row of played) byDay.set(row.day, { ...NOTHING, ...byDay.get(row.day), ...row });
      return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
    },
    totals: (): StatisticsTotal[] =>
      TRAITS.flatMap((trait) => selectTotals.all(person, trait, MOST).map((row) => totalRow.parse(row))),
  };
}

const NOTHING = { answered: 0, right: 0, practised: 0, recalled: 0, learnt: 0, kept: 0, expected: 0 };
