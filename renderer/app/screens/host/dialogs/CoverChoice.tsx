import { settingsSchema } from "../../../../../electron/api/contract/data.ts";
import { Say } from "../../../../messages/Say.tsx";
import { RadioChip, RadioChips } from "../../../../ui/radio/RadioChips.tsx";
import { changeSettings, useSettings } from "../../../store/settings.ts";

const { coverKeys } = settingsSchema.shape;

/** When key, proof and next question are covered. */
export function CoverChoice() {
  const chosen = useSettings((settings) => settings.coverKeys);
  return (
    <RadioChips legend={<Say id="host.cover" />} note={<Say id="host.cover.about" />}>
      {coverKeys.options.map((option) => (
        <RadioChip
          key={option}
          name="cover"
          checked={option === chosen}
          onChoose={() => void changeSettings({ coverKeys: option })}
        >
          <Say id={`host.cover.${option}`} />
        </RadioChip>
      ))}
    </RadioChips>
  );
}
