import X from "lucide-react/icons/x";
import { dismiss, noticeKey, useNotices } from "../../app/store/notices.ts";
import { t } from "../../messages/t.ts";
import { Tool } from "../house/Tool.tsx";
import { ConnectionNotice } from "./ConnectionNotice.tsx";
import css from "./NoticeBanner.module.css";
import { noticeText } from "./notice-text.ts";

/** What the person should know, above the room: read out when it appears, there until it is put away. */
export function NoticeBanner() {
  const notices = useNotices((store) => store.notices);
  return (
    <section className={css.notices} aria-label={t("notice.label")}>
      <div aria-live="polite" className={css.list}>
        <ConnectionNotice />
        {notices.map((notice) => (
          <div key={noticeKey(notice)} className={css.notice}>
            <p>{noticeText(notice)}</p>
            <Tool
              label={t("notice.dismiss")}
              onPress={() => dismiss(notice)}
              icon={<X className="icon" strokeWidth={1.75} aria-hidden={true} />}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
