import type { ReactNode } from "react";
import type { ActionName } from "../../app/keyboard/keys.ts";
import { KeyHint } from "../button/KeyHint.tsx";
import { classes } from "../classes.ts";
import css from "./Ticket.module.css";

type TicketProps = {
  readonly icon: ReactNode;
  readonly hint: ActionName;
  /** Handed in, or of no use now. It keeps the focus if it has it; the rules refuse it anyway. */
  readonly used: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A ticket stands for a lifeline (and, on a quiz night, for a seat): something that is handed in once. */
export function Ticket({ icon, hint, used, onPress, children }: TicketProps) {
  return (
    <button type="button" className={classes(css.ticket, used && css.used)} aria-disabled={used} onClick={onPress}>
      {icon}
      <span>{children}</span>
      {!used && <KeyHint action={hint} />}
    </button>
  );
}
