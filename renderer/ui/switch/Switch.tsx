import { type ReactNode, useId } from "react";
import type { ActionName } from "../../app/keyboard/keys.ts";
import { KeyHint } from "../button/KeyHint.tsx";
import { CoveringInput } from "../control/CoveringInput.tsx";
import css from "./Switch.module.css";

type SwitchProps = {
  readonly title: ReactNode;
  /** What it does, or what it means as it is. */
  readonly children?: ReactNode;
  readonly on: boolean;
  /** The action that turns it, whose key is shown. */
  readonly hint?: ActionName;
  readonly onChange: (on: boolean) => void;
};

/** On or off, at once. The title is its name, the sentence its description. */
export function Switch({ title, children, on, hint, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label className={css.switch}>
      <span id={`${id}-title`} className={css.title}>
        {title}
        {hint !== undefined && <KeyHint action={hint} />}
      </span>
      {children !== undefined && (
        <span id={`${id}-about`} className={css.about}>
          {children}
        </span>
      )}
      <CoveringInput
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={`${id}-title`}
        aria-describedby={children === undefined ? undefined : `${id}-about`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className={css.way} aria-hidden="true" />
    </label>
  );
}
