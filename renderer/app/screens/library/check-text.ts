import type { Check } from "../../../../questions/writing/look-over.ts";
import { t } from "../../../messages/t.ts";
import { letterAt } from "../../../ui/option/letters.ts";

/** What a gate says of a question. */
export function checkText(check: Check): string {
  if (check.holds) return t(`library.check.${check.name}`);
  if (check.name === "apart") {
    const [one = 0, other = 1] = check.places;
    return t("library.check.apart.not", { one: letterAt(one), other: letterAt(other) });
  }
  if (check.name === "secret") return t("library.check.secret.not", { words: check.words.join(", ") });
  return t(`library.check.${check.name}.not`);
}
