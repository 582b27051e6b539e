import type { ReactNode } from "react";
import type { ActionName } from "../../app/keyboard/keys.ts";
import { classes } from "../classes.ts";
import css from "./Button.module.css";
import { KeyHint } from "./KeyHint.tsx";

type ButtonProps = {
  /** `lamp`: the one next action of a view. `quiet`: no edge. */
  readonly look?: "plain" | "lamp" | "quiet";
  readonly type?: "button" | "submit";
  readonly icon?: ReactNode;
  /** The action whose key is shown. Offering the action itself is the screen's business. */
  readonly hint?: ActionName;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** It takes the focus when its dialog opens. */
  readonly first?: boolean;
  /** Read out in place of what stands on it, where that would say too little by itself. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly onPress?: () => void;
  readonly children: ReactNode;
};

export function Button({ look = "plain", type = "button", icon, hint, pressed, ...rest }: ButtonProps) {
  const { children, className, disabled, first, label, onPress } = rest;
  return (
    <button
      type={type}
      className={classes(css.button, css[look], className)}
      aria-pressed={pressed}
      aria-label={label}
      disabled={disabled}
      // biome-ignore lint/a11y/noAutofocus: a dialog gives the focus to what it is safest to press
      autoFocus={first}
      onClick={onPress}
    >
      {icon}
      <span>{children}</span>
      {hint !== undefined && <KeyHint action={hint} />}
    </button>
  );
}
