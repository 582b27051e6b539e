import { Fragment } from "react";
import type { Range } from "../../../questions/model.ts";
import { classes } from "../classes.ts";
import css from "./Proof.module.css";

type ProofProps = {
  readonly sentence: string;
  readonly mark: Range | null;
  /** False for the row of a table, which nobody said. */
  readonly quoted?: boolean;
};

/**
 * A sentence as it stands in its source, with the key marked; it is quoted, so it stands in quotation marks: in single ones
 * where it has double ones itself.
 */
export function Proof({ sentence, mark, quoted = true }: ProofProps) {
  const text = <Marked text={sentence} marks={mark === null ? [] : [mark]} />;
  return <p className={classes(css.proof, /[“”"]/.test(sentence) && css.quoting)}>{quoted ? <q>{text}</q> : text}</p>;
}

/** Keys of so many letters are not broken over two lines where there is room. */
const SHORT = 28;

type MarkedProps = {
  readonly text: string;
  /** In order, none over another. */
  readonly marks: readonly Range[];
};

/** Text with ranges of it under the marker. */
export function Marked({ text, marks }: MarkedProps) {
  const last = marks.at(-1)?.[1] ?? 0;
  return (
    <>
      {marks.map(([start, end], place) => (
        <Fragment key={start}>
          {text.slice(marks[place - 1]?.[1] ?? 0, start)}
          <mark className={classes(css.mark, end - start <= SHORT && css.short)}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
}
