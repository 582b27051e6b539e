import { z } from "zod";

/** What a thread beside the store is asked: one thing, at its start. It only reads. */
export const readingJobSchema = z.object({ path: z.string(), what: z.enum(["alike", "quick", "full"]) });
export type ReadingJob = z.infer<typeof readingJobSchema>;

export const alikeSchema = z.object({ groups: z.array(z.array(z.int())) });
/** What an integrity check has found; null where all is sound. */
export const checkedSchema = z.object({ damage: z.string().nullable() });
