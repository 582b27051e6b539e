import type { ReactNode } from "react";
import css from "./Tool.module.css";

type ToolProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly current?: boolean;
  readonly pressed?: boolean;
  readonly onPress: () => void;
};

/** A button of the bar that is an icon alone; its name is read out and shown as a tip. */
export function Tool({ label, icon, current = false, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={css.tool}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-current={current ? "page" : undefined}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
