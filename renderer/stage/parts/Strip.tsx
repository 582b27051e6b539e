import { classes } from "../../ui/classes.ts";
import { t } from "../messages/t.ts";
import { type SoundNotice, useSound } from "../sound/sound.ts";
import type { StageState } from "../state/stage-state.ts";
import { useStage } from "../state/store.ts";
import css from "./Strip.module.css";

type Told = { readonly text: string; readonly isBad: boolean };

/** The most pressing comes first; that a click is wanted is not worth covering anything: the lobby says it. */
function toldOf({ line, view }: StageState, notice: SoundNotice): Told | null {
  if (line === "lost") return { text: t("strip.lost"), isBad: true };
  if (view?.joining.reach === "gone") return { text: t("strip.gone"), isBad: true };
  if (view !== null && view.held !== "no") {
    return { text: t(view.held === "host" ? "strip.held" : "strip.restart"), isBad: false };
  }
  if (notice === null || notice === "click") return null;
  return { text: t(`strip.${notice}`), isBad: false };
}

/** What the room is told beside the screen: the host is lost, the clock stands, the sound is off. */
export function Strip() {
  const state = useStage();
  const notice = useSound((sound) => sound.notice);
  const told = toldOf(state, notice);
  return (
    <div role="status" className={css.place}>
      {told !== null && <p className={classes(css.strip, told.isBad && css.bad)}>{told.text}</p>}
    </div>
  );
}
