import type { Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { ImportJob } from "./import-messages.ts";
import { type QuestionFile, readQuestionFile } from "./question-file.ts";
import { readTableFile } from "./table-file.ts";

/** A file of questions, or a table of facts with its schema, read and held until the person has decided. */
export function readWaitingFile({ importId, name, bytes, schema }: ImportJob): Result<QuestionFile, FailureCode> {
  return schema === undefined
    ? readQuestionFile(importId, name, bytes)
    : readTableFile(importId, { name, table: bytes, schema });
}
