import { useState } from "react";
import type { HostView } from "../../../../../game/night/host-view.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { NumberField } from "../../../../ui/field/NumberField.tsx";
import { tellHost } from "../../../night/tell-host.ts";
import { closeDialog } from "../desk.ts";
import css from "./Dialogs.module.css";

const USUAL_MINUTES = 10;

/** A break of so many minutes, with its clock on the stage. */
export function BreakDialog({ view }: { readonly view: HostView }) {
  const planned = view.rounds[view.round ?? -1]?.breakSeconds ?? 0;
  const [minutes, setMinutes] = useState(planned === 0 ? USUAL_MINUTES : Math.max(1, Math.round(planned / 60)));
  const begin = () => {
    closeDialog();
    void tellHost({ type: "break", seconds: minutes * 60 });
  };
  return (
    <Dialog title={<Say id="host.break.title" />} actions={{ "go-on": begin }} onClose={closeDialog}>
      <div className={css.line}>
        <NumberField label={<Say id="host.break.minutes" />} value={minutes} min={1} max={120} onChange={setMinutes} />
      </div>
      <DialogButtons>
        <Button look="lamp" hint="go-on" onPress={begin}>
          <Say id="host.break.begin" />
        </Button>
        <Button hint="leave" first onPress={closeDialog}>
          <Say id="host.cancel" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
