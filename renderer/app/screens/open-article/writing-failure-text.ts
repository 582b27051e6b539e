import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import type { Failure } from "../../../../questions/result.ts";
import { failureText } from "../../../messages/failure-text.ts";
import { t } from "../../../messages/t.ts";

/** Why no quiz was written and what to do about it; more exact than the code alone where its details say more. */
export function writingFailureText(failure: Pick<Failure<FailureCode>, "code" | "details">): string {
  const { code, details = {} } = failure;
  if (code === "binary" && typeof details.kind === "string") return t("open-article.binary", { kind: details.kind });
  if (code === "unreadable" && typeof details.form === "string") return t("open-article.form", { form: details.form });
  if (code === "unreadable" && typeof details.words === "number") return t("open-article.no-prose");
  if (code === "too-short" && typeof details.words === "number")
    return t("open-article.short", { words: details.words });
  if (code === "not-enough" && typeof details.questions === "number") {
    return t("open-article.not-enough", { questions: details.questions });
  }
  return failureText(failure);
}
