import { unreachable } from "../../questions/result.ts";
import type { ImportAnswer, ImportRequest } from "./import-messages.ts";
import type { QuestionFile } from "./question-file.ts";

/** What a file that was read answers when it is asked. */
export function answerOf(file: QuestionFile, request: ImportRequest): ImportAnswer {
  switch (request.type) {
    case "fields":
      return { type: "preview", preview: file.choose(request.choices) };
    case "mend":
      return { type: "preview", preview: file.mend(request.row, request.cells) };
    case "left-out":
      return { type: "left-out", ...file.leftOut() };
    case "pack":
      return { type: "pack", head: file.head(request.title) };
    case "questions":
      return { type: "questions", questions: file.questions().slice(request.from, request.from + request.count) };
    default:
      return unreachable(request);
  }
}
