import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { KeyHint } from "../../../../ui/button/KeyHint.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { closeDialog } from "../desk.ts";
import { DESK_KEYS, DESK_MOVES } from "../host-moves.ts";
import { CoverChoice } from "./CoverChoice.tsx";
import css from "./Dialogs.module.css";

/** Every key of the desk, from the one table; and when keys and proofs are covered. */
export function KeysDialog() {
  return (
    <Dialog title={<Say id="host.keys.title" />} actions={{ "key-table": closeDialog }} onClose={closeDialog}>
      <ul className={css.keys}>
        {[...DESK_MOVES, ...DESK_KEYS].map(({ action, label }) => (
          <li key={action}>
            <span>
              <Say id={label} />
            </span>
            <KeyHint action={action} />
          </li>
        ))}
      </ul>
      <CoverChoice />
      <DialogButtons>
        <Button look="lamp" hint="leave" first onPress={closeDialog}>
          <Say id="host.done" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
