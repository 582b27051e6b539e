import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { Failure } from "../../../../questions/result.ts";
import type { ArticleFile } from "../../bridge/choose-file.ts";
import type { Seen } from "./seen.ts";

/** What became of the article that was given last. */
export type Job =
  | { readonly status: "none" }
  | { readonly status: "writing"; readonly id: string; readonly source: ArticleFile; readonly seen: Seen }
  | { readonly status: "written"; readonly pack: PackSummary }
  | FailedJob;

export type FailedJob = {
  readonly status: "failed";
  readonly name: string;
  readonly failure: Failure<FailureCode>;
  /** What can be tried again as it is; null where that would fail the same way. */
  readonly source: ArticleFile | null;
};

/** Something to say about what was just given, beside what became of it. */
export type Remark =
  /** One article at a time. */
  | { readonly kind: "busy" }
  | { readonly kind: "several"; readonly count: number; readonly name: string }
  | { readonly kind: "link" }
  | { readonly kind: "nothing-dropped" }
  | { readonly kind: "nothing-pasted" };

/** Nothing is wrong with the article itself: the same may go well the next time. */
const WORTH_ANOTHER_TRY: ReadonlySet<FailureCode> = new Set([
  "cancelled",
  "disconnected",
  "internal",
  "bad-output",
  "storage-full",
  "storage-read-only",
  "storage-failed",
]);

/** A file that could not even be read; its name is known where the failure says it. */
export function unreadJob(failure: Failure<FailureCode>): FailedJob {
  const name = failure.details?.name;
  return { status: "failed", name: typeof name === "string" ? name : "", failure, source: null };
}

export function failedJob(source: ArticleFile, failure: Failure<FailureCode>): FailedJob {
  const again = WORTH_ANOTHER_TRY.has(failure.code) ? source : null;
  return { status: "failed", name: source.name, failure, source: again };
}
