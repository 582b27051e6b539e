import type { ImportPreview } from "../../../../electron/api/contract/files.ts";
import { t } from "../../../messages/t.ts";

type Left = ImportPreview["left"][number];

const DETAILED = [
  "prompt-too-long",
  "one-option",
  "too-many-options",
  "options-alike",
  "option-too-long",
  "kind-unknown",
  "unreadable",
  "schema-json",
  "schema-missing",
  "schema-unknown",
  "schema-type",
  "schema-value",
  "schema-length",
  "schema-name",
  "schema-undeclared",
  "schema-twice",
  "column-missing",
  "column-unknown",
  "column-twice",
  "row-cells",
  "cell-no-year",
  "cell-twice",
  "cell-too-long",
] as const;
type Detailed = (typeof DETAILED)[number];

/** Why something of a file cannot be kept. */
export function reasonText({ code, detail }: Pick<Left, "code" | "detail">): string {
  return isDetailed(code) ? t(`import.reason.${code}`, { detail: detail || "none" }) : t(`import.reason.${code}`);
}

function isDetailed(code: Left["code"]): code is Detailed {
  return DETAILED.some((one) => one === code);
}
