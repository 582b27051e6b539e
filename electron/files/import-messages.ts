import { z } from "zod";
import { questionSchema, sourceSchema } from "../../questions/model.ts";
import { writingReportSchema } from "../../questions/report.ts";
import { FAILURE_CODES } from "../api/contract/codes.ts";
import { articleSchema } from "../api/contract/data.ts";
import { fileCalls, previewSchema } from "../api/contract/files.ts";

/** What the reader's thread is given at its start: one file, and the schema that a table of facts comes with. */
export const importJobSchema = z.object({
  importId: z.string(),
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  schema: z.instanceof(Uint8Array).optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;

/** What it is asked afterwards, one thing at a time. */
export const importRequestSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("fields"), choices: fileCalls["imports.fields"].input.shape.choices }),
  z.object({ type: z.literal("mend"), row: z.int(), cells: z.array(z.string()) }),
  z.object({ type: z.literal("left-out") }),
  z.object({ type: z.literal("pack"), title: z.string() }),
  z.object({ type: z.literal("questions"), from: z.int(), count: z.int() }),
]);
export type ImportRequest = z.infer<typeof importRequestSchema>;

/** A pack without its questions: a table of facts stands behind it as an article does. */
const headSchema = z.object({
  id: z.string(),
  sources: z.array(sourceSchema),
  article: articleSchema.nullable(),
  report: writingReportSchema.nullable(),
});
export type ImportHead = z.infer<typeof headSchema>;

/** What it answers, once to the file and once to each request. */
export const importAnswerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("preview"), preview: previewSchema }),
  z.object({ type: z.literal("left-out"), name: z.string(), text: z.string() }),
  z.object({ type: z.literal("pack"), head: headSchema }),
  z.object({ type: z.literal("questions"), questions: z.array(questionSchema) }),
  z.object({ type: z.literal("failed"), code: z.enum(FAILURE_CODES), message: z.string() }),
]);
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
