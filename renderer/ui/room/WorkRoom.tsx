import type { ReactNode } from "react";
import { House } from "../house/House.tsx";
import { MainBar } from "../house/MainBar.tsx";
import css from "./WorkRoom.module.css";

/** A room for work: the bar above, below it one thing under the other. */
export function WorkRoom({ children }: { readonly children: ReactNode }) {
  return (
    <House bar={<MainBar />} className={css.room}>
      {children}
    </House>
  );
}
