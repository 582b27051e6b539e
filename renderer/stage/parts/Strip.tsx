import { t } from "../messages/t.ts";
import { useSound } from "../sound/sound.ts";
import { useStage } from "../state/store.ts";
import css from "./Strip.module.css";

/** What the room is told beside the screen: the host is lost, the clock stands, the sound is off. */
export function Strip() {
  const line = useStage((state) => state.line);
  const held = useStage((state) => state.view?.held ?? "no");
  const notice = useSound((state) => state.notice);
  const text =
    line === "lost"
      ? t("strip.lost")
      : held === "host"
        ? t("strip.held")
        : held === "restart"
          ? t("strip.restart")
          : notice === null
            ? null
            : t(`strip.${notice}`);
  return (
    <div role="status" className={css.place}>
      {text !== null && <p className={line === "lost" ? `${css.strip} ${css.bad}` : css.strip}>{text}</p>}
    </div>
  );
}
