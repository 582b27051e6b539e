import type { ReactNode } from "react";
import { CoveringInput } from "../control/CoveringInput.tsx";
import css from "./Radio.module.css";

type RadioChipsProps = {
  readonly legend: ReactNode;
  /** A remark below the chips; false where there is none. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A few short choices side by side. */
export function RadioChips({ legend, note = false, children }: RadioChipsProps) {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.chips}>{children}</div>
      {note !== false && <p className={css.note}>{note}</p>}
    </fieldset>
  );
}

type RadioChipProps = {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

export function RadioChip({ name, checked, onChoose, children }: RadioChipProps) {
  return (
    <label className={`figure ${css.chip}`}>
      <CoveringInput type="radio" name={name} checked={checked} onChange={onChoose} />
      {children}
    </label>
  );
}
