import { MODES, type Mode } from "../../../../game/solo/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { RadioCard } from "../../../ui/radio/RadioCard.tsx";
import { RadioList } from "../../../ui/radio/RadioList.tsx";
import { useSettings } from "../../store/settings.ts";

type ModeChoiceProps = { readonly chosen: Mode; readonly onChoose: (mode: Mode) => void };

export function ModeChoice({ chosen, onChoose }: ModeChoiceProps) {
  return (
    <RadioList legend={<Say id="new-game.mode" />}>
      {MODES.map((mode) => (
        <RadioCard
          key={mode}
          name="mode"
          checked={mode === chosen}
          onChoose={() => onChoose(mode)}
          title={<Say id={`mode.${mode}`} />}
        >
          <AboutMode mode={mode} />
        </RadioCard>
      ))}
    </RadioList>
  );
}

function AboutMode({ mode }: { readonly mode: Mode }) {
  const seconds = useSettings((settings) => settings.secondsPerQuestion);
  if (mode === "classic") return <Say id="new-game.classic.about" values={{ seconds }} />;
  return <Say id={`new-game.${mode}.about`} />;
}
