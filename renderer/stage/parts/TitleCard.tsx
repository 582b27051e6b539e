import type { ReactNode } from "react";
import { Curtains } from "../../ui/house/Curtains.tsx";
import css from "./TitleCard.module.css";

type TitleCardProps = {
  readonly above?: ReactNode;
  readonly title: ReactNode;
  readonly below?: ReactNode;
  readonly foot?: ReactNode;
};

/** A title card between curtains: the room is dark, and few words stand in it. */
export function TitleCard({ above, title, below, foot }: TitleCardProps) {
  return (
    <main className={`stage ${css.card}`}>
      <Curtains />
      <div className={css.words}>
        {above !== undefined && <p className="label">{above}</p>}
        <h1 className="card">{title}</h1>
        {below !== undefined && <div className={css.below}>{below}</div>}
      </div>
      {foot !== undefined && <footer className={css.foot}>{foot}</footer>}
    </main>
  );
}
