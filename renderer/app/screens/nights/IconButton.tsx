import type { ReactNode } from "react";
import css from "./Nights.module.css";

type IconButtonProps = {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A small act of a row: an icon alone, named for those who do not see it and as a tip. */
export function IconButton({ label, disabled = false, onPress, children }: IconButtonProps) {
  return (
    <button type="button" className={css.icon} aria-label={label} title={label} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
