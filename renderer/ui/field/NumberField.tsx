import { type ReactNode, useEffect, useId, useState } from "react";
import { classes } from "../classes.ts";
import css from "./Field.module.css";

type NumberFieldProps = {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** For figures of many digits. */
  readonly wide?: boolean;
  /** Told of whole numbers between `min` and `max` only. */
  readonly onChange: (value: number) => void;
};

/** A whole number under its name. What is being typed may be anything; when the field is left, it shows what counts. */
export function NumberField({ label, value, min, max, wide = false, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  function type(text: string): void {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== "" && Number.isInteger(number) && number >= min && number <= max) onChange(number);
  }
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <input
        id={id}
        className={classes("figure", css.input, !wide && css.short)}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(String(value))}
      />
    </div>
  );
}
