import type { ReactNode } from "react";
import { KeyHint } from "../../../ui/button/KeyHint.tsx";
import type { ActionName } from "../../keyboard/keys.ts";
import css from "./Doors.module.css";

type DoorProps = {
  readonly title: ReactNode;
  readonly hint: ActionName;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A way into another room: its heading is the button. */
export function Door({ title, hint, onPress, children }: DoorProps) {
  return (
    <li className={css.door}>
      <h2>
        <button type="button" className={css.line} onClick={onPress}>
          <span className="card">{title}</span>
          <KeyHint action={hint} />
        </button>
      </h2>
      <p className={css.about}>{children}</p>
    </li>
  );
}
