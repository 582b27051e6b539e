import { parentPort, workerData } from "node:worker_threads";
import { answerOf } from "./import-answer.ts";
import { type ImportAnswer, importJobSchema, importRequestSchema } from "./import-messages.ts";
import { readWaitingFile } from "./read-waiting-file.ts";

/** A thread for one file of questions: it reads it, and holds what it brings until the person has decided. */

const say = (said: ImportAnswer) => parentPort?.postMessage(said);

const file = readWaitingFile(importJobSchema.parse(workerData));
if (file.ok) {
  parentPort?.on("message", (request) => say(answerOf(file.value, importRequestSchema.parse(request))));
  say({ type: "preview", preview: file.value.preview() });
} else say({ type: "failed", code: file.code, message: file.message });
