import { z } from "zod";
import { questionSchema } from "../../questions/model.ts";
import { FAILURE_CODES } from "../api/contract/codes.ts";
import { fileCalls, previewSchema } from "../api/contract/files.ts";

/** What the reader's thread is given at its start: one file. */
export const importJobSchema = z.object({ importId: z.string(), name: z.string(), bytes: z.instanceof(Uint8Array) });
export type ImportJob = z.infer<typeof importJobSchema>;

/** What it is asked afterwards, one thing at a time. */
export const importRequestSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("fields"), choices: fileCalls["imports.fields"].input.shape.choices }),
  z.object({ type: z.literal("left-out") }),
  z.object({ type: z.literal("pack-id"), title: z.string() }),
  z.object({ type: z.literal("questions"), from: z.int(), count: z.int() }),
]);
export type ImportRequest = z.infer<typeof importRequestSchema>;

/** What it answers, once to the file and once to each request. */
export const importAnswerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("preview"), preview: previewSchema }),
  z.object({ type: z.literal("left-out"), name: z.string(), text: z.string() }),
  z.object({ type: z.literal("pack-id"), id: z.string() }),
  z.object({ type: z.literal("questions"), questions: z.array(questionSchema) }),
  z.object({ type: z.literal("failed"), code: z.enum(FAILURE_CODES), message: z.string() }),
]);
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
