import type { ReactNode } from "react";
import { ScreenTitle } from "../text/ScreenTitle.tsx";
import css from "./RoomHead.module.css";

type RoomHeadProps = {
  /** For the window's title bar. */
  readonly window: string;
  readonly title: ReactNode;
  /** A few words beside the title. */
  readonly children?: ReactNode;
};

/** What a room is called. */
export function RoomHead({ window, title, children }: RoomHeadProps) {
  return (
    <div className={css.head}>
      <ScreenTitle window={window} className={`card ${css.title}`}>
        {title}
      </ScreenTitle>
      {children}
    </div>
  );
}
