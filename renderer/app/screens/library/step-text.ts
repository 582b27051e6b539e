import type { LibraryStep } from "../../../../electron/api/contract/library.ts";
import { t } from "../../../messages/t.ts";

/** "12 questions put away" */
export function stepText({ action, size }: LibraryStep): string {
  return t(`library.step.${action}`, { size });
}
