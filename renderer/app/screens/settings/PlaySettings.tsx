import { settingsSchema } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Slider } from "../../../ui/slider/Slider.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { changeSettings, useSettings } from "../../store/settings.ts";
import css from "./Settings.module.css";
import { SettingsGroup } from "./SettingsGroup.tsx";

const { minValue, maxValue } = settingsSchema.shape.secondsPerQuestion;

export function PlaySettings() {
  const seconds = useSettings((settings) => settings.secondsPerQuestion);
  const letterKeys = useSettings((settings) => settings.letterKeys);
  return (
    <SettingsGroup id="settings-play" title={<Say id="settings.play" />}>
      <Slider
        label={<Say id="settings.seconds" />}
        value={seconds}
        min={minValue ?? 10}
        max={maxValue ?? 60}
        step={1}
        format={{ style: "unit", unit: "second", unitDisplay: "long" }}
        onMove={(moved) => useSettings.setState({ secondsPerQuestion: moved })}
        onRest={(rested) => void changeSettings({ secondsPerQuestion: rested })}
      />
      <p className={css.note}>
        <Say id="settings.seconds.about" />
      </p>
      <Switch
        title={<Say id="settings.letter-keys" />}
        on={letterKeys}
        onChange={(on) => void changeSettings({ letterKeys: on })}
      >
        <Say id="settings.letter-keys.about" />
      </Switch>
    </SettingsGroup>
  );
}
