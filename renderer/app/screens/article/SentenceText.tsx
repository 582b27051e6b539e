import type { Range } from "../../../../questions/model.ts";
import { Marked } from "../../../ui/text/Proof.tsx";
import css from "./ArticleParagraph.module.css";
import { fittingMarks, type SentencePiece } from "./runs.ts";

type SentenceTextProps = {
  readonly piece: SentencePiece;
  /** Counted from the sentence's own beginning; what does not fit marks nothing. */
  readonly marks: readonly (Range | null)[];
};

/** The words of a sentence with what is marked in it; a row as its cells. */
export function SentenceText({ piece: { start, text, cells }, marks }: SentenceTextProps) {
  if (cells === undefined) return <Marked text={text} marks={fittingMarks(marks, text.length)} />;
  return cells.map(({ label, values }) => {
    const from = (values.at(0)?.start ?? start) - start;
    const value = text.slice(from, (values.at(-1)?.end ?? start) - start);
    const inside = marks.map((mark): Range | null => (mark === null ? null : [mark[0] - from, mark[1] - from]));
    return (
      <span key={from} className={css.cell}>
        <span className={css.column}>{label}</span> <Marked
          text={value}
          marks={fittingMarks(inside, value.length)}
        />{" "}
      </span>
    );
  });
}
