import type { Range } from "../../../questions/model.ts";
import { classes } from "../classes.ts";
import css from "./Proof.module.css";

/** A sentence as it stands in its source, with the key marked; it is quoted, so it stands in quotation marks. */
export function Proof({ sentence, mark }: { readonly sentence: string; readonly mark: Range | null }) {
  return (
    <p className={css.proof}>
      <q>
        <Marked text={sentence} mark={mark} />
      </q>
    </p>
  );
}

/** Keys of so many letters are not broken over two lines where there is room. */
const SHORT = 28;

/** Text with one range of it under the marker. */
export function Marked({ text, mark }: { readonly text: string; readonly mark: Range | null }) {
  if (mark === null) return text;
  const [start, end] = mark;
  const short = end - start <= SHORT;
  return (
    <>
      {text.slice(0, start)}
      <mark className={classes(css.mark, short && css.short)}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
