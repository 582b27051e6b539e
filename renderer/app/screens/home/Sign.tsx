import type { ReactNode } from "react";
import { classes } from "../../../ui/classes.ts";
import { Lightbox } from "../../../ui/surface/Lightbox.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import css from "./Sign.module.css";

type SignProps = {
  readonly top: ReactNode;
  readonly bottom: ReactNode;
  /** Whether its lamps burn. */
  readonly lit?: boolean;
  readonly children: ReactNode;
};

/** The sign over the entrance: three rows of letters in a frame of bulbs. */
export function Sign({ top, bottom, lit = true, children }: SignProps) {
  return (
    <Lightbox lit={lit} className={classes(css.sign, !lit && css.unlit)}>
      <Screen className={classes("sign", css.board)}>
        <p className={classes(css.row, css.red)}>{top}</p>
        <div className={css.middle}>{children}</div>
        <p className={classes(css.row, css.last)}>{bottom}</p>
      </Screen>
    </Lightbox>
  );
}
