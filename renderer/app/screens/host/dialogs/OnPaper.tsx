import { useState } from "react";
import type { HostSeat, HostView } from "../../../../../game/night/host-view.ts";
import { Say } from "../../../../messages/Say.tsx";
import { readNumber } from "../../../../night/read-number.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { TextField } from "../../../../ui/field/TextField.tsx";
import { tellHost } from "../../../night/tell-host.ts";
import { closeDialog } from "../desk.ts";
import css from "./Dialogs.module.css";

type OnPaperProps = { readonly seat: HostSeat; readonly view: HostView };

/** What a team without a phone says by its sheet or aloud: its joker, and its number while a tie is broken. */
export function OnPaper({ seat, view }: OnPaperProps) {
  const breaksTie = view.phase === "tie-open" || view.phase === "tie-closed";
  return (
    <>
      {seat.joker === "ready" && view.round !== null && (
        <div className={css.part}>
          <Button
            onPress={() => {
              closeDialog();
              void tellHost({ type: "mark-joker", seat: seat.seat });
            }}
          >
            <Say id="host.team.joker" />
          </Button>
        </div>
      )}
      {breaksTie && <Guess seat={seat} />}
    </>
  );
}

function Guess({ seat }: { readonly seat: HostSeat }) {
  const [text, setText] = useState(seat.guess === null ? "" : String(seat.guess));
  const value = readNumber(text);
  return (
    <form
      className={`${css.part} ${css.line}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null) return;
        closeDialog();
        void tellHost({ type: "mark-guess", seat: seat.seat, value });
      }}
    >
      <TextField label={<Say id="host.team.guess" />} value={text} most={24} onChange={setText} />
      <Button type="submit" disabled={value === null}>
        <Say id="host.team.guess.set" />
      </Button>
    </form>
  );
}
