import type { FailureCode } from "../../electron/api/contract/codes.ts";
import type { Failure } from "../../questions/result.ts";
import { t } from "./t.ts";

/** A failure in the words of the interface. */
export function failureText(failure: Pick<Failure<FailureCode>, "code">): string {
  return t(`failure.${failure.code}`);
}
