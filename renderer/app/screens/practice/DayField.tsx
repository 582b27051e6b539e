import { type ReactNode, useId } from "react";
import field from "../../../ui/field/Field.module.css";
import css from "./Practice.module.css";

type DayFieldProps = {
  readonly label: ReactNode;
  readonly about: ReactNode;
  /** "2027-03-14"; null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

/** A day, or none. */
export function DayField({ label, about, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <input
        id={id}
        className={`figure ${field.input}`}
        type="date"
        value={value ?? ""}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      />
      <p id={`${id}-about`} className={`label ${css.below}`}>
        {about}
      </p>
    </div>
  );
}
