import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import css from "./OptionPlate.module.css";

type WrittenPlateProps = {
  readonly text: string;
  readonly verdict: "right" | "wrong";
  /** Other spellings, or how far off a number may be. */
  readonly beside?: ReactNode;
  readonly note: ReactNode;
};

/** An answer that was written, after the reveal. */
export function WrittenPlate({ text, verdict, beside, note }: WrittenPlateProps) {
  const Icon = verdict === "right" ? Check : X;
  return (
    <li className={classes(css.plate, css[verdict])}>
      <span className={css.text}>
        {text} <span className={css.beside}>{beside}</span>
      </span>
      <span className={css.note}>
        <Icon className="icon" strokeWidth={verdict === "right" ? 2.25 : 1.75} aria-hidden={true} />
        {note}
      </span>
    </li>
  );
}
