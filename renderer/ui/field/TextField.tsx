import { type ReactNode, useId } from "react";
import css from "./Field.module.css";

type TextFieldProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly most: number;
  /** More than one line may be written. */
  readonly long?: boolean;
  /** It takes the focus when its dialog opens. */
  readonly first?: boolean;
  readonly onChange: (value: string) => void;
};

/** A field that is written in, under its name. */
export function TextField({ label, value, most, long = false, first = false, onChange }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    className: css.input,
    value,
    maxLength: most,
    autoComplete: "off",
    spellCheck: long,
    autoFocus: first,
  };
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {long ? (
        <textarea {...shared} rows={2} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...shared} type="text" onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  );
}
