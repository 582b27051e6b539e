import Volume2 from "lucide-react/icons/volume-2";
import VolumeX from "lucide-react/icons/volume-x";
import { changeSettings, useSettings } from "../../app/store/settings.ts";
import { t } from "../../messages/t.ts";
import { Tool } from "./Tool.tsx";

/** Turns the sound off and on again. */
export function SoundTool() {
  const muted = useSettings((settings) => settings.muted);
  const Icon = muted ? VolumeX : Volume2;
  return (
    <Tool
      label={muted ? t("nav.sound-off") : t("nav.sound-on")}
      onPress={toggleSound}
      icon={<Icon className="icon" strokeWidth={1.75} aria-hidden={true} />}
    />
  );
}

export function toggleSound(): void {
  void changeSettings({ muted: !useSettings.getState().muted });
}
