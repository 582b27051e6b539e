import type { ReactNode } from "react";
import type { ActionName } from "../../app/keyboard/keys.ts";
import { KeyHint } from "./KeyHint.tsx";
import css from "./TextButton.module.css";

type TextButtonProps = {
  /** The action whose key is shown. */
  readonly hint?: ActionName;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A way on in the middle of a sentence. */
export function TextButton({ hint, onPress, children }: TextButtonProps) {
  return (
    <button type="button" className={css.text} onClick={onPress}>
      <span>{children}</span>
      {hint !== undefined && <KeyHint action={hint} />}
    </button>
  );
}
