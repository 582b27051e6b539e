import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { back } from "../../store/view.ts";
import { BackupSettings } from "./BackupSettings.tsx";
import { PlaySettings } from "./PlaySettings.tsx";
import { ScreenTest } from "./ScreenTest.tsx";
import css from "./SettingsScreen.module.css";
import { SightSettings } from "./SightSettings.tsx";
import { SoundSettings } from "./SoundSettings.tsx";
import { ThisCopy } from "./ThisCopy.tsx";

/** Everything that can be set, and beside it a screen that shows what it does. */
export default function SettingsScreen() {
  useActions({ leave: back });
  return (
    <WorkRoom>
      <RoomHead window={t("settings.title")} title={<Say id="settings.title" />}>
        <p className="label">
          <Say id="settings.kept" />
        </p>
      </RoomHead>
      <Columns shares="1.6 1" className={css.two}>
        <ScreenTest />
        <div>
          <SoundSettings />
          <PlaySettings />
          <SightSettings />
          <BackupSettings />
          <ThisCopy />
        </div>
      </Columns>
    </WorkRoom>
  );
}
