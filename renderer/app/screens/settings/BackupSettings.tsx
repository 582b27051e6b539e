import Archive from "lucide-react/icons/archive";
import ArchiveRestore from "lucide-react/icons/archive-restore";
import { useState } from "react";
import type { BackupPreview } from "../../../../electron/api/contract/backups.ts";
import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import type { Result } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { fetchBackup, sendBackup } from "../../backup/transfer.ts";
import { bridge } from "../../bridge/client.ts";
import { askForFile } from "../../files/ask-for-file.ts";
import { saveBlob } from "../../files/save-blob.ts";
import { noteFailure } from "../../store/notices.ts";
import css from "./Backup.module.css";
import { KeptBackups } from "./KeptBackups.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { SettingsGroup } from "./SettingsGroup.tsx";

const icon = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

/** Everything in one file, and back again. */
export function BackupSettings() {
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [found, setFound] = useState<BackupPreview | null>(null);

  async function run<T>(work: () => Promise<Result<T, FailureCode> | null>, then: (value: T) => void): Promise<void> {
    setBusy(true);
    setMade(null);
    const result = await work();
    setBusy(false);
    if (result?.ok) then(result.value);
    else if (result !== null) noteFailure(result);
  }
  const backUp = () =>
    run(fetchBackup, ({ name, blob }) => {
      saveBlob(name, blob);
      setMade(name);
    });
  const fromFile = () =>
    run(async () => {
      const file = await askForFile(".marquee-backup");
      return file === null ? null : sendBackup(file);
    }, setFound);
  const look = (file: string) => run(() => bridge().call("backup.look", { file }), setFound);
  return (
    <SettingsGroup id="settings-backup" title={<Say id="backup.title" />}>
      <p className={css.about}>
        <Say id="backup.about" />
      </p>
      <div className={css.buttons}>
        <Button disabled={busy} icon={<Archive {...icon} />} onPress={() => void backUp()}>
          <Say id="backup.make" />
        </Button>
        <Button disabled={busy} icon={<ArchiveRestore {...icon} />} onPress={() => void fromFile()}>
          <Say id="backup.restore-file" />
        </Button>
      </div>
      <p role="status" className={css.status}>
        {busy && <Say id="backup.busy" />}
        {made !== null && <Say id="backup.made" values={{ name: made }} />}
      </p>
      <KeptBackups disabled={busy} onLook={(file) => void look(file)} />
      {found !== null && <RestoreDialog found={found} onClose={() => setFound(null)} />}
    </SettingsGroup>
  );
}
