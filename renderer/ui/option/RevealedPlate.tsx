import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { letterAt } from "./letters.ts";
import { OptionMark } from "./OptionMark.tsx";
import css from "./OptionPlate.module.css";

type RevealedPlateProps = {
  readonly place: number;
  readonly text: string;
  /** The right one is lit, a wrong choice is velvet, the rest is dark. */
  readonly verdict: "right" | "wrong" | "off";
  /** The verdict in a word; false where there is none. */
  readonly note: ReactNode;
};

/** An option after the reveal, in the place that it had. */
export function RevealedPlate({ place, text, verdict, note }: RevealedPlateProps) {
  const Icon = verdict === "right" ? Check : X;
  return (
    <li className={classes(css.plate, css[verdict])}>
      <OptionMark letter={letterAt(place)} outlined={verdict === "right"} />
      <span className={css.text}>{text}</span>
      {note !== false && (
        <span className={css.note}>
          <Icon className="icon" strokeWidth={verdict === "right" ? 2.25 : 1.75} aria-hidden={true} />
          {note}
        </span>
      )}
    </li>
  );
}
