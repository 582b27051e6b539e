import { ARTICLE_BYTES, type CallOutput } from "../../../electron/api/contract/calls.ts";
import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { askForFile } from "../files/ask-for-file.ts";
import { bridge, inDesktop } from "./client.ts";

export type ArticleFile = NonNullable<CallOutput<"files.choose">>;

const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.wiki,.mediawiki,.xml,text/plain,text/markdown,text/html";

/** Lets the person choose an article; null when they chose none. */
export function chooseFile(): Promise<Result<ArticleFile | null, FailureCode>> {
  return inDesktop() ? bridge().call("files.choose", {}) : chooseInBrowser();
}

async function chooseInBrowser(): Promise<Result<ArticleFile | null, FailureCode>> {
  const file = await askForFile(ACCEPTED);
  return file === null ? ok(null) : readFile(file);
}

/**
 * A file from a chooser, a drop or the clipboard, as the writer takes it. What is too large is not even read. A failure
 * says which file it was (`details.name`).
 */
export async function readFile(file: File): Promise<Result<ArticleFile, FailureCode>> {
  const name = file.name.slice(0, 300);
  if (file.size > ARTICLE_BYTES) return failure("too-large", "The file is larger than 10 MB.", { name });
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return failure("unreadable", "The file cannot be read.", { name }); // a folder, or gone since it was chosen
  }
}
