import { useState } from "react";
import type { HostSeat, HostView } from "../../../../../game/night/host-view.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { ChoiceField } from "../../../../ui/field/ChoiceField.tsx";
import { NumberField } from "../../../../ui/field/NumberField.tsx";
import { TextField } from "../../../../ui/field/TextField.tsx";
import { tellHost } from "../../../night/tell-host.ts";
import { closeDialog } from "../desk.ts";
import css from "./Dialogs.module.css";
import { OnPaper } from "./OnPaper.tsx";

/** What can be done for a team: its code, its name, its points, its place at the table. */
export function TeamDialog({ view, seat: handle }: { readonly view: HostView; readonly seat: string }) {
  const seat = view.seats.find((each) => each.seat === handle);
  if (seat === undefined) return null;
  const others = view.seats.filter((each) => each !== seat);
  return (
    <Dialog title={seat.name} onClose={closeDialog}>
      <p className="soft figure">
        <Say id="host.team.about" values={{ points: seat.points, place: seat.place, phones: seat.phones }} />
      </p>
      {seat.paper ? <OnPaper seat={seat} view={view} /> : <TeamCode code={seat.code} />}
      <Rename seat={seat} />
      <Adjust seat={seat} />
      {others.length > 0 && <Merge seat={seat} others={others} />}
      <Remove seat={seat} />
    </Dialog>
  );
}

function TeamCode({ code }: { readonly code: string }) {
  return (
    <div className={css.part}>
      <p className="label">
        <Say id="host.team.code" />
      </p>
      <p className={`sign figure ${css.code}`}>{code}</p>
      <p className="soft">
        <Say id="host.team.code.about" />
      </p>
    </div>
  );
}

function Rename({ seat }: { readonly seat: HostSeat }) {
  const [name, setName] = useState(seat.name);
  return (
    <form
      className={`${css.part} ${css.line}`}
      onSubmit={(event) => {
        event.preventDefault();
        void tellHost({ type: "rename", seat: seat.seat, name });
      }}
    >
      <TextField label={<Say id="host.team.name" />} value={name} most={60} onChange={setName} />
      <Button type="submit" disabled={name.trim() === "" || name === seat.name}>
        <Say id="host.team.rename" />
      </Button>
    </form>
  );
}

const MOST_POINTS = 100_000;

function Adjust({ seat }: { readonly seat: HostSeat }) {
  const [points, setPoints] = useState(0);
  const [reason, setReason] = useState("");
  return (
    <form
      className={`${css.part} ${css.line}`}
      onSubmit={(event) => {
        event.preventDefault();
        closeDialog();
        void tellHost({ type: "adjust", seat: seat.seat, points, reason: reason.trim() });
      }}
    >
      <TextField label={<Say id="host.team.reason" />} value={reason} most={200} onChange={setReason} />
      <NumberField
        label={<Say id="host.team.points" />}
        value={points}
        min={-MOST_POINTS}
        max={MOST_POINTS}
        onChange={setPoints}
      />
      <Button type="submit" disabled={points === 0 || reason.trim() === ""}>
        <Say id="host.team.adjust" />
      </Button>
    </form>
  );
}

function Merge({ seat, others }: { readonly seat: HostSeat; readonly others: readonly HostSeat[] }) {
  const [into, setInto] = useState(others[0]?.seat ?? "");
  return (
    <div className={`${css.part} ${css.line}`}>
      <ChoiceField
        label={<Say id="host.team.into" />}
        value={into}
        choices={others.map((other) => ({ value: other.seat, text: other.name }))}
        onChange={setInto}
      />
      <Button
        onPress={() => {
          closeDialog();
          void tellHost({ type: "merge", from: seat.seat, into });
        }}
      >
        <Say id="host.team.merge" />
      </Button>
    </div>
  );
}

function Remove({ seat }: { readonly seat: HostSeat }) {
  return (
    <DialogButtons>
      <Button
        onPress={() => {
          closeDialog();
          void tellHost({ type: "remove", seat: seat.seat });
        }}
      >
        <Say id="host.team.remove" />
      </Button>
      <Button look="lamp" hint="leave" first onPress={closeDialog}>
        <Say id="host.done" />
      </Button>
    </DialogButtons>
  );
}
