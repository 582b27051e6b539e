import { unreachable } from "../../../../questions/result.ts";
import { t } from "../../../messages/t.ts";
import type { Remark } from "./job.ts";
import { safeName } from "./safe-name.ts";

export function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case "several":
      return t("open-article.remark.several", { count: remark.count, name: safeName(remark.name) });
    case "busy":
    case "link":
    case "nothing-dropped":
    case "nothing-pasted":
      return t(`open-article.remark.${remark.kind}`);
    default:
      return unreachable(remark);
  }
}
