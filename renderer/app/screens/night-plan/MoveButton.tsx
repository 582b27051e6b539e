import type { LucideIcon } from "lucide-react";
import css from "./PlanPage.module.css";

type MoveButtonProps = {
  readonly label: string;
  readonly disabled?: boolean;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
};

/** A small act on a row of the plan. */
export function MoveButton({ label, disabled = false, icon: Icon, onPress }: MoveButtonProps) {
  return (
    <button type="button" className={css.act} aria-label={label} title={label} disabled={disabled} onClick={onPress}>
      <Icon className="icon" strokeWidth={1.75} aria-hidden={true} />
    </button>
  );
}
