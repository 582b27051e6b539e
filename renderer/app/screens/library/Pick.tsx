import { t } from "../../../messages/t.ts";
import css from "./Filters.module.css";

type PickProps<Value extends string> = {
  readonly label: string;
  /** What no choice is called; without it, something is always chosen. */
  readonly any?: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly count?: number }[];
  readonly onChange: (value: Value | null) => void;
};

/** One filter, with how many questions each of its choices would leave. What is chosen stays, even where none are left. */
export function Pick<Value extends string>({ label, any, value, choices, onChange }: PickProps<Value>) {
  const gone = value !== null && choices.every((choice) => choice.value !== value);
  return (
    <select
      className={css.pick}
      aria-label={label}
      data-chosen={any !== undefined && value !== null}
      value={value ?? ""}
      onChange={({ target }) => onChange(choices.find((choice) => choice.value === target.value)?.value ?? null)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {gone && <option value={value}>{value}</option>}
      {choices.map(({ value: each, name, count }) => (
        <option key={each} value={each}>
          {count === undefined ? name : t("library.choice.count", { name, count })}
        </option>
      ))}
    </select>
  );
}
