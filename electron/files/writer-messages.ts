import { z } from "zod";
import { packSchema } from "../../questions/model.ts";
import { progressSchema, writingReportSchema } from "../../questions/report.ts";
import { FAILURE_CODES } from "../api/contract/codes.ts";
import { articleSchema } from "../api/contract/data.ts";

/** What the writer's worker is given: one job, at its start. */
export const jobSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
export type Job = z.infer<typeof jobSchema>;

const writtenSchema = z.object({ article: articleSchema, pack: packSchema, report: writingReportSchema });
export type Written = z.infer<typeof writtenSchema>;

/** What it says; `written` and `failed` are its last words. */
export const messageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), progress: progressSchema }),
  z.object({ type: z.literal("written"), written: writtenSchema }),
  z.object({
    type: z.literal("failed"),
    code: z.enum(FAILURE_CODES),
    message: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
]);
export type Message = z.infer<typeof messageSchema>;
