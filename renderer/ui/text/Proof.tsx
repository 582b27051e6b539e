import type { Range } from "../../../questions/model.ts";
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

/** Text with one range of it under the marker. */
export function Marked({ text, mark }: { readonly text: string; readonly mark: Range | null }) {
  if (mark === null) return text;
  const [start, end] = mark;
  return (
    <>
      {text.slice(0, start)}
      <mark className={css.mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
