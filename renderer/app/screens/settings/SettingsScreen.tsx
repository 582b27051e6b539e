import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { back } from "../../store/view.ts";
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
    <House bar={<MainBar />} className={css.room}>
      <div className={css.top}>
        <ScreenTitle window={t("settings.title")} className={`card ${css.title}`}>
          <Say id="settings.title" />
        </ScreenTitle>
        <p className="label">
          <Say id="settings.kept" />
        </p>
      </div>
      <div className={css.two}>
        <ScreenTest />
        <div>
          <SoundSettings />
          <PlaySettings />
          <SightSettings />
          <ThisCopy />
        </div>
      </div>
    </House>
  );
}
