import { type FormEvent, useState } from "react";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../../ui/dialog/Dialog.tsx";
import { TextField } from "../../../../ui/field/TextField.tsx";
import { tellHost } from "../../../night/tell-host.ts";
import { closeDialog } from "../desk.ts";

/** Seats a team that plays on paper. */
export function PaperDialog() {
  const [name, setName] = useState("");
  async function seat(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await tellHost({ type: "seat-paper", name })) closeDialog();
  }
  return (
    <Dialog title={<Say id="host.paper.title" />} onClose={closeDialog}>
      <p className="soft">
        <Say id="host.paper.about" />
      </p>
      <form onSubmit={(event) => void seat(event)}>
        <TextField label={<Say id="host.paper.name" />} value={name} most={60} first onChange={setName} />
        <DialogButtons>
          <Button type="submit" look="lamp" disabled={name.trim() === ""}>
            <Say id="host.paper.seat" />
          </Button>
          <Button hint="leave" onPress={closeDialog}>
            <Say id="host.cancel" />
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
