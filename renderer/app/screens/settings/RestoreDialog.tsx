import { useState } from "react";
import type { BackupPreview } from "../../../../electron/api/contract/backups.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";
import { bridge } from "../../bridge/client.ts";
import { keepAll } from "../../game/act.ts";
import { noteFailure } from "../../store/notices.ts";
import { dayName, timeOfDay } from "../history/when.ts";
import css from "./Backup.module.css";

/** Says what a backup would bring back, before anything is replaced. */
export function RestoreDialog({ found, onClose }: { readonly found: BackupPreview; readonly onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  function leave(): void {
    void bridge().call("backup.drop", { id: found.id });
    onClose();
  }
  async function restore(): Promise<void> {
    setBusy(true);
    await keepAll();
    const restored = await bridge().call("backup.restore", { id: found.id });
    // Where it worked, every page is loaded again (`app.changed`).
    if (restored.ok) return;
    noteFailure(restored);
    onClose();
  }
  const { id: _id, by, madeAt, ...counts } = found;
  return (
    <Dialog
      title={<Say id="backup.found" values={{ day: dayName(madeAt), time: timeOfDay(madeAt) }} />}
      onClose={busy ? () => {} : leave}
    >
      <p>{t("backup.found.holds", counts)}</p>
      <p className={css.about}>{t("backup.found.about", { version: by })}</p>
      <DialogButtons>
        <Button look="lamp" disabled={busy} onPress={() => void restore()}>
          <Say id="backup.restore" />
        </Button>
        <Button first disabled={busy} onPress={leave}>
          <Say id="backup.leave" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
