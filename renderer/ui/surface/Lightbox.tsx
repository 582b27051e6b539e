import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import css from "./Lightbox.module.css";

type LightboxProps = {
  /** Whether its bulbs burn. */
  readonly lit?: boolean;
  /** False leaves what is inside without a frame, and in its place. */
  readonly framed?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A frame of bulbs around a screen: the sign over the entrance, and a game that beat all others. */
export function Lightbox({ lit = true, framed = true, className, children }: LightboxProps) {
  // What is inside keeps its place in the tree, so that a frame that comes later moves no focus.
  return (
    <div className={classes(framed && css.lightbox, !lit && css.unlit, className)}>
      {framed && <span className={classes(css.strip, css.above)} aria-hidden="true" />}
      {framed && <span className={classes(css.strip, css.below)} aria-hidden="true" />}
      {children}
    </div>
  );
}
