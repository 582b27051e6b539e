import type { ReactNode } from "react";
import { classes } from "../../../ui/classes.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import css from "./Sign.module.css";

type SignProps = {
  readonly top: ReactNode;
  readonly bottom: ReactNode;
  /** Whether its lamps burn. */
  readonly lit?: boolean;
  readonly children: ReactNode;
};

/** The sign over the entrance: a lightbox with running bulbs and three rows of letters. */
export function Sign({ top, bottom, lit = true, children }: SignProps) {
  return (
    <div className={classes(css.lightbox, !lit && css.unlit)}>
      <span className={classes(css.strip, css.above)} aria-hidden="true" />
      <span className={classes(css.strip, css.below)} aria-hidden="true" />
      <Screen className={classes("sign", css.board)}>
        <p className={classes(css.row, css.red)}>{top}</p>
        <div className={css.middle}>{children}</div>
        <p className={classes(css.row, css.last)}>{bottom}</p>
      </Screen>
    </div>
  );
}
