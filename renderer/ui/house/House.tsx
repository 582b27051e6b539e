import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { NoticeBanner } from "../notices/NoticeBanner.tsx";
import { Curtains } from "./Curtains.tsx";
import css from "./House.module.css";

type HouseProps = {
  /** Curtains belong to the beginning, the end and the quiz; rooms for work have none. */
  readonly curtains?: boolean;
  readonly bar: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** The frame of every screen: a bar above, the room below, velvet at the edges. */
export function House({ curtains = false, bar, className, children }: HouseProps) {
  return (
    <div className={classes(css.house, curtains && css.curtained)}>
      {curtains && <Curtains />}
      <header className={css.bar}>{bar}</header>
      <main className={css.main}>
        <NoticeBanner />
        <div className={classes(css.room, className)}>{children}</div>
      </main>
    </div>
  );
}
