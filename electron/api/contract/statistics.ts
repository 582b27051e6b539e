import { z } from "zod";
import { modeSchema } from "../../../game/solo/model.ts";

/** What the statistics are drawn from. Days are local days, "2027-03-14"; times are milliseconds. */

const count = z.int().min(0);
const day = z.iso.date();

export const statisticsSummarySchema = z.object({
  today: day,
  daysInARow: count,
  answered: count,
  /** The newest answers, up to 500; the median is null where there are none. */
  recent: z.object({ answered: count, right: count, medianMs: z.number().nullable() }),
  /** Cards that have been learnt, and reviews of any. */
  cardsKnown: count,
  reviews: count,
});
export type StatisticsSummary = z.infer<typeof statisticsSummarySchema>;

export const statisticsDaySchema = z.object({
  day,
  /** Answers in games. */
  answered: count,
  right: count,
  /** Reviews in practice. */
  practised: count,
  recalled: count,
  /** Those of cards that had been learnt: how many, how many were kept, and how many the schedule expected to be. */
  learnt: count,
  kept: count,
  expected: z.number(),
});
export type StatisticsDay = z.infer<typeof statisticsDaySchema>;

export const statisticsDaysSchema = z.object({ today: day, days: z.array(statisticsDaySchema) });

export const TRAITS = ["topic", "difficulty", "film", "decade", "time"] as const;
export type Trait = (typeof TRAITS)[number];

export const statisticsTotalSchema = z.object({
  trait: z.enum(TRAITS),
  /** Topic, difficulty, title, "1940", or the number of half seconds that the answer took. */
  value: z.string(),
  answered: count,
  right: count,
  takenMs: z.number(),
});
export type StatisticsTotal = z.infer<typeof statisticsTotalSchema>;

export const statisticsGameSchema = z.object({
  id: z.string(),
  title: z.string(),
  mode: modeSchema,
  startedAt: z.number(),
  right: count,
  of: count,
  score: z.int(),
});
export type StatisticsGame = z.infer<typeof statisticsGameSchema>;

export const statisticsNightSchema = z.object({
  id: z.string(),
  title: z.string(),
  club: z.string(),
  endedAt: z.number(),
  teams: count,
  winner: z.string(),
  /** Points of the winner, and of all teams on average. */
  best: z.number(),
  mean: z.number(),
});
export type StatisticsNight = z.infer<typeof statisticsNightSchema>;

/** Cards that come due, today's with all that are overdue; a day without any is left out. */
export const statisticsDueSchema = z.object({ today: day, days: z.array(z.object({ day, cards: count })) });

const nothing = z.object({});

export const statisticsCalls = {
  /** The figures at the top; all of them are zero where nothing was ever played or practised. */
  "statistics.summary": { input: nothing, output: statisticsSummarySchema },
  /** The last half year, oldest first; days on which nothing was done are left out. */
  "statistics.days": { input: nothing, output: statisticsDaysSchema },
  /** All answers by what was asked about; of the films, those that were asked of most. */
  "statistics.totals": { input: nothing, output: z.array(statisticsTotalSchema) },
  /** The best first. */
  "statistics.games": { input: nothing, output: z.array(statisticsGameSchema) },
  /** Nights that have ended, newest first. */
  "statistics.nights": { input: nothing, output: z.array(statisticsNightSchema) },
  "statistics.due": { input: nothing, output: statisticsDueSchema },
} as const;
