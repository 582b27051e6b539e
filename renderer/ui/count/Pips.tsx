import { DIFFICULTIES, type Difficulty } from "../../../questions/model.ts";
import { Say } from "../../messages/Say.tsx";
import css from "./Pips.module.css";

type PipsProps = {
  readonly difficulty: Difficulty;
  /** Its name stands beside it. */
  readonly unnamed?: boolean;
};

/** How hard a question is: one, two or three of three squares. */
export function Pips({ difficulty, unnamed = false }: PipsProps) {
  const filled = DIFFICULTIES.indexOf(difficulty) + 1;
  return (
    <span className={css.pips}>
      {DIFFICULTIES.map((name, place) => (
        <i key={name} className={place < filled ? css.full : undefined} aria-hidden="true" />
      ))}
      {!unnamed && (
        <span className="unseen">
          <Say id={`difficulty.${difficulty}`} />
        </span>
      )}
    </span>
  );
}
