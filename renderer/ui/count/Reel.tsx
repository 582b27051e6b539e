import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import type { Frame } from "../../../game/solo/view.ts";
import { t } from "../../messages/t.ts";
import { classes } from "../classes.ts";
import css from "./Reel.module.css";

type ReelProps = {
  readonly frames: readonly Frame[];
  /** Larger, for the end card. */
  readonly large?: boolean;
};

/** A reel of frames, one for each question. */
export function Reel({ frames, large = false }: ReelProps) {
  return (
    <ol className={classes(css.reel, large && css.large)} aria-label={t("game.reel")}>
      {frames.map((frame, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the reel
        <li key={index} className={css[frame]} aria-current={frame === "now" ? "step" : undefined}>
          <span className="unseen">{t("game.frame", { number: index + 1, frame })}</span>
          {frame === "right" && <Check strokeWidth={3.5} aria-hidden={true} />}
          {frame === "wrong" && <X strokeWidth={3} aria-hidden={true} />}
        </li>
      ))}
    </ol>
  );
}
