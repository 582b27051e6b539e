import { answerOf } from "../../electron/files/import-answer.ts";
import type { ImportReader } from "../../electron/files/import-reader.ts";
import type { QuestionFile } from "../../electron/files/question-file.ts";
import { readWaitingFile } from "../../electron/files/read-waiting-file.ts";
import { failure, ok } from "../../questions/result.ts";

/** Reads files as the reader's threads do, without a thread. */
export function readHere(): Pick<ImportReader, "read" | "ask" | "drop"> {
  const files = new Map<string, QuestionFile>();
  return {
    read: async (job) => {
      const file = readWaitingFile(job);
      if (!file.ok) return file;
      files.set(job.importId, file.value);
      return ok({ type: "preview", preview: file.value.preview() });
    },
    ask: async (importId, request) => {
      const file = files.get(importId);
      return file === undefined ? failure("not-found", "It was dropped.") : ok(answerOf(file, request));
    },
    drop: (importId) => {
      files.delete(importId);
    },
  };
}
