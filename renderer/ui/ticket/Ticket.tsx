import type { ReactNode } from "react";
import type { ActionName } from "../../app/keyboard/keys.ts";
import { KeyHint } from "../button/KeyHint.tsx";
import { classes } from "../classes.ts";
import css from "./Ticket.module.css";

type TicketProps = {
  readonly icon: ReactNode;
  readonly hint: ActionName;
  readonly used: boolean;
  /** Not now, though it has not been used. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A ticket stands for a lifeline (and, on a quiz night, for a seat): something that is handed in once. */
export function Ticket({ icon, hint, used, disabled = false, onPress, children }: TicketProps) {
  const idle = used || disabled;
  return (
    <button type="button" className={classes(css.ticket, idle && css.used)} disabled={idle} onClick={onPress}>
      {icon}
      <span>{children}</span>
      {!idle && <KeyHint action={hint} />}
    </button>
  );
}
