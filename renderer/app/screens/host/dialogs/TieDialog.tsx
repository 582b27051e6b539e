import { useState } from "react";
import type { HostView } from "../../../../../game/night/host-view.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { ChoiceField } from "../../../../ui/field/ChoiceField.tsx";
import { tellHost } from "../../../night/tell-host.ts";
import { PeekButton } from "../Covered.tsx";
import { closeDialog } from "../desk.ts";
import { useCovered } from "../desk-context.ts";
import css from "./Dialogs.module.css";

/** Who plays for a shared place, and by which question: those that share the best prize, to begin with. */
export function TieDialog({ view }: { readonly view: HostView }) {
  const [seats, setSeats] = useState<readonly string[]>(view.ties[0]?.seats ?? []);
  const free = view.tieBreaks.filter((tieBreak) => !tieBreak.used);
  const [index, setIndex] = useState(String(free[0]?.index ?? 0));
  const question = free.find((tieBreak) => String(tieBreak.index) === index);
  const turn = (seat: string) =>
    setSeats(seats.includes(seat) ? seats.filter((each) => each !== seat) : [...seats, seat]);
  const begin = () => {
    closeDialog();
    void tellHost({ type: "tie-break", seats: [...seats], tieBreak: Number(index) });
  };
  const ready = seats.length >= 2 && question !== undefined;
  return (
    <Dialog title={<Say id="host.tie.title" />} {...(ready && { actions: { "go-on": begin } })} onClose={closeDialog}>
      <fieldset className={css.part}>
        <legend className="label">
          <Say id="host.tie.who" />
        </legend>
        <div className={css.seats}>
          {view.standings.map(({ seat, name, points }) => (
            <label key={seat} className="figure">
              <input type="checkbox" checked={seats.includes(seat)} onChange={() => turn(seat)} />
              <Say id="host.tie.seat" values={{ name, points }} />
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceField
        label={<Say id="host.tie.question" />}
        value={index}
        choices={free.map((tieBreak) => ({ value: String(tieBreak.index), text: tieBreak.prompt }))}
        onChange={setIndex}
      />
      {question !== undefined && <TieKey shown={question.shown} />}
      <DialogButtons>
        <Button look="lamp" hint="go-on" disabled={!ready} onPress={begin}>
          <Say id="host.tie.begin" />
        </Button>
        <Button hint="leave" first onPress={closeDialog}>
          <Say id="host.cancel" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function TieKey({ shown }: { readonly shown: string }) {
  const { covered } = useCovered();
  return (
    <p className="soft">
      <PeekButton />
      {!covered && <Say id="host.following.key" values={{ key: shown }} />}
    </p>
  );
}
