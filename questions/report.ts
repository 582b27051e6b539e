import { z } from "zod";

/**
 * What happened while a pack was written, in counts. The sums: candidates = questions + everything in `thrownAway`.
 */
export const writingReportSchema = z.object({
  words: z.int().min(0),
  sentences: z.int().min(0),
  facts: z.int().min(0),
  candidates: z.int().min(0),
  questions: z.int().min(0),
  /** Gate -> how many candidates it threw away. */
  thrownAway: z.record(z.string(), z.int().min(0)),
  /** Reason -> how many sentences were left unused ("planned", "damaged", ...). */
  leftOut: z.record(z.string(), z.int().min(0)),
});
export type WritingReport = z.infer<typeof writingReportSchema>;

/** Told while the work goes on. `done` and `total` count sentences (reading, facts) or facts (questions). */
export const progressSchema = z.object({
  stage: z.enum(["reading", "facts", "questions", "picking"]),
  done: z.int().min(0),
  total: z.int().min(0),
  /** Questions that stand so far; picking may still leave some of them out. */
  written: z.int().min(0).optional(),
  /** The newest question's prompt, to be shown in passing. */
  latest: z.string().optional(),
});
export type Progress = z.infer<typeof progressSchema>;
