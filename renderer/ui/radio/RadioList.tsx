import type { ReactNode } from "react";
import css from "./Radio.module.css";

/** A group of radio cards under its question. */
export function RadioList({ legend, children }: { readonly legend: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.cards}>{children}</div>
    </fieldset>
  );
}
