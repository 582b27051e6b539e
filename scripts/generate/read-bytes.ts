import { readFileSync, statSync } from "node:fs";
import { ARTICLE_BYTES } from "../../electron/api/contract/calls.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import { fileProblem } from "./file-problem.ts";

/** The bytes of a file. What is far too large for an article is not read to its end: one byte too many is enough. */
export function readBytes(path: string): Result<Uint8Array, "unreadable" | "too-large"> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return failure("unreadable", `${path} is a folder. Name the file of an article.`);
    if (stats.size > ARTICLE_BYTES) {
      return failure(
        "too-large",
        `${path} is larger than ${ARTICLE_BYTES / 1024 / 1024} MB. Save the article's text alone.`,
      );
    }
    return ok(readFileSync(path));
  } catch (error) {
    return failure("unreadable", `${path} cannot be read: ${fileProblem(error)}.`);
  }
}
