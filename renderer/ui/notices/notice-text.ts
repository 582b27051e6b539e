import type { Notice } from "../../app/store/notices.ts";
import { failureText } from "../../messages/failure-text.ts";
import { t } from "../../messages/t.ts";

export function noticeText(notice: Notice): string {
  if (notice.kind === "failure") return failureText(notice.failure);
  return t(`notice.${notice.notice.code}`, { path: notice.notice.path });
}
