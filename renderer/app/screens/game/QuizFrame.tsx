import type { ReactNode } from "react";
import { House } from "../../../ui/house/House.tsx";
import css from "./QuizFrame.module.css";

type QuizFrameProps = {
  readonly bar: ReactNode;
  /** The question on the lit screen, or its proof on a dark card. */
  readonly picture: ReactNode;
  readonly options: ReactNode;
  /** Lifelines, or what can be done with the answer. */
  readonly under: ReactNode;
  /** Rows that the options take on a wide screen; more rows leave the picture less room. */
  readonly rows: number;
};

/** Question and reveal share one frame, so that nothing moves when the light does. */
export function QuizFrame({ bar, picture, options, under, rows }: QuizFrameProps) {
  return (
    <House curtains bar={bar} className={rows > 2 ? css.tall : undefined}>
      <div className={css.quiz}>
        {picture}
        {options}
        {under}
      </div>
    </House>
  );
}
