import { settingsSchema } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { RadioChip, RadioChips } from "../../../ui/radio/RadioChips.tsx";
import { useLessMotion } from "../../appearance.ts";
import { changeSettings, useSettings } from "../../store/settings.ts";
import { SettingsGroup } from "./SettingsGroup.tsx";

const { motion: motions, contrast: contrasts, textSize: textSizes } = settingsSchema.shape;

export function SightSettings() {
  const { motion, contrast, textSize } = useSettings();
  const less = useLessMotion();
  return (
    <SettingsGroup id="settings-sight" title={<Say id="settings.sight" />}>
      <RadioChips legend={<Say id="settings.text-size" />}>
        {textSizes.options.map((size) => (
          <RadioChip
            key={size}
            name="text-size"
            checked={size === textSize}
            onChoose={() => void changeSettings({ textSize: size })}
          >
            <Say id="settings.text-size.value" values={{ size }} />
          </RadioChip>
        ))}
      </RadioChips>
      <RadioChips legend={<Say id="settings.contrast" />}>
        {contrasts.options.map((option) => (
          <RadioChip
            key={option}
            name="contrast"
            checked={option === contrast}
            onChoose={() => void changeSettings({ contrast: option })}
          >
            <Say id={`settings.contrast.${option}`} />
          </RadioChip>
        ))}
      </RadioChips>
      <RadioChips
        legend={<Say id="settings.motion" />}
        note={<Say id="settings.motion.note" values={{ how: less ? "less" : "full" }} />}
      >
        {motions.options.map((option) => (
          <RadioChip
            key={option}
            name="motion"
            checked={option === motion}
            onChoose={() => void changeSettings({ motion: option })}
          >
            <Say id={`settings.motion.${option}`} />
          </RadioChip>
        ))}
      </RadioChips>
    </SettingsGroup>
  );
}
