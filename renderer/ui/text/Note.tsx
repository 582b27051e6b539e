import css from "./Proof.module.css";

/** What whoever wrote a question wants to say after the answer; nothing where that is nothing. */
export function Note({ note }: { readonly note: string | undefined }) {
  return note === undefined || note === "" ? null : <p className={css.note}>{note}</p>;
}
