import { z } from "zod";
import { modeSchema, setupSchema, soloEventSchema } from "../../../game/solo/model.ts";
import { ARTICLE_KINDS } from "../../../questions/article/model.ts";
import { writingReportSchema } from "../../../questions/report.ts";

/** The records that cross the bridge. */

/** A random identifier made by the caller: a retry with the same one changes nothing. */
export const idSchema = z.string().regex(/^[0-9a-zA-Z_-]{1,64}$/);

export const settingsSchema = z.object({
  volume: z.number().min(0).max(1),
  muted: z.boolean(),
  /** T of the score formula, seconds. */
  secondsPerQuestion: z.int().min(10).max(60),
  letterKeys: z.boolean(),
  motion: z.enum(["system", "full", "less"]),
  contrast: z.enum(["system", "normal", "more"]),
  textSize: z.enum(["100", "125", "150", "200"]),
  lastMode: modeSchema,
  lastCount: z.union([z.literal(10), z.literal(20), z.literal(30)]),
  /** Key, proof and next question of a night are covered: where one display shows all, always, never. */
  coverKeys: z.enum(["auto", "always", "never"]),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  volume: 0.7,
  muted: false,
  secondsPerQuestion: 20,
  letterKeys: true,
  motion: "system",
  contrast: "system",
  textSize: "100",
  lastMode: "classic",
  lastCount: 10,
  coverKeys: "auto",
};

/** Something the person should know about the store: it goes on, but differently than they expect. */
export const noticeSchema = z.object({
  code: z.enum(["database-set-aside", "storage-full", "storage-read-only", "storage-failed"]),
  /** Folder or file that the notice speaks of, to be shown as it is. */
  path: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

export const appInfoSchema = z.object({
  version: z.string(),
  dataFolder: z.string(),
  notices: z.array(noticeSchema),
});

const articleKindSchema = z.enum(ARTICLE_KINDS);

export const packSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  /** What the article that it was written from is about: the title of a film is set in italics. */
  kind: articleKindSchema,
  builtIn: z.boolean(),
  /** Milliseconds since the epoch. */
  addedAt: z.number(),
  questions: z.int(),
  /** Those of them that this person says are wrong: they are not drawn. */
  flagged: z.int(),
  /** Different questions of it that this person has answered. */
  answered: z.int(),
  /** Best finished game over it by share of right answers; null before the first. */
  best: z.object({ right: z.int(), of: z.int(), score: z.int() }).nullable(),
  /** One question's prompt per difficulty would be a spoiler: topics and counts are not. */
  topics: z.record(z.string(), z.int()),
  difficulties: z.record(z.string(), z.int()),
  report: writingReportSchema.nullable(),
});
export type PackSummary = z.infer<typeof packSummarySchema>;

export const sessionSummarySchema = z.object({
  id: idSchema,
  setup: setupSchema,
  startedAt: z.number(),
  /** Null while it can be resumed. */
  endedAt: z.number().nullable(),
  score: z.int(),
  right: z.int(),
  answered: z.int(),
  of: z.int(),
  bestStreak: z.int(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

export const storedSessionSchema = z.object({
  id: idSchema,
  events: z.array(soloEventSchema),
});
export type StoredSession = z.infer<typeof storedSessionSchema>;

/** What a result can be compared with. */
export const standingSchema = z.object({
  /** Best earlier finished game with the same pack, mode and number of questions. */
  bestBefore: z.object({ right: z.int(), of: z.int(), score: z.int() }).nullable(),
  /** Days in a row, today included, on which a question was answered (local days of the machine). */
  daysInARow: z.int(),
});
export type Standing = z.infer<typeof standingSchema>;

const rangeSpan = { start: z.int(), end: z.int() };
const cellSchema = z.object({ label: z.string(), values: z.array(z.object(rangeSpan)).readonly() });
const sentenceSchema = z.object({
  ...rangeSpan,
  damaged: z.boolean(),
  cells: z.array(cellSchema).readonly().optional(),
});
const sectionSchema = z.object({
  heading: z.string(),
  path: z.array(z.string()).readonly(),
  paragraphs: z.array(z.object({ sentences: z.array(sentenceSchema).readonly() })).readonly(),
});

/** As `Article` in `questions/article/model.ts`. */
export const articleSchema = z.object({
  title: z.string(),
  kind: articleKindSchema,
  lang: z.string(),
  text: z.string(),
  sections: z.array(sectionSchema).readonly(),
  source: z.object({ title: z.string(), licence: z.string(), attribution: z.string(), url: z.string() }),
  italics: z.array(z.string()).readonly().optional(),
});
