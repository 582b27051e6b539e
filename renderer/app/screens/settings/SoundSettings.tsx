import Volume2 from "lucide-react/icons/volume-2";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Slider } from "../../../ui/slider/Slider.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { play } from "../../sound/play.ts";
import { changeSettings, useSettings } from "../../store/settings.ts";
import css from "./Settings.module.css";
import { SettingsGroup } from "./SettingsGroup.tsx";

export function SoundSettings() {
  const muted = useSettings((settings) => settings.muted);
  const volume = useSettings((settings) => settings.volume);
  return (
    <SettingsGroup id="settings-sound" title={<Say id="settings.sound" />}>
      <Switch title={<Say id="settings.sound.on" />} on={!muted} onChange={(on) => void changeSettings({ muted: !on })}>
        <Say id="settings.sound.on.about" />
      </Switch>
      <Slider
        label={<Say id="settings.volume" />}
        value={volume}
        min={0}
        max={1}
        step={0.05}
        format={{ style: "percent" }}
        onMove={(moved) => useSettings.setState({ volume: moved })}
        onRest={(rested) => {
          void changeSettings({ volume: rested });
          play("select");
        }}
      />
      <Button
        className={css.test}
        disabled={muted || volume === 0}
        icon={<Volume2 className="icon" strokeWidth={1.75} aria-hidden={true} />}
        onPress={() => play("right")}
      >
        <Say id="settings.sound.test" />
      </Button>
    </SettingsGroup>
  );
}
