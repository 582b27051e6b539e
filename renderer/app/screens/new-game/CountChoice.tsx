import type { PackSummary, Settings } from "../../../../electron/api/contract/data.ts";
import { drawableCount } from "../../../../game/solo/flagged.ts";
import { CLASSIC_COUNTS } from "../../../../game/solo/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { RadioChip, RadioChips } from "../../../ui/radio/RadioChips.tsx";

type CountChoiceProps = {
  readonly pack: PackSummary;
  readonly chosen: Settings["lastCount"];
  readonly onChoose: (count: Settings["lastCount"]) => void;
};

export function CountChoice({ pack, chosen, onChoose }: CountChoiceProps) {
  const questions = drawableCount(pack);
  return (
    <RadioChips
      legend={<Say id="new-game.count" />}
      note={questions < chosen && <Say id="new-game.count.fewer" values={{ questions }} />}
    >
      {CLASSIC_COUNTS.map((count) => (
        <RadioChip key={count} name="count" checked={count === chosen} onChoose={() => onChoose(count)}>
          <Say id="new-game.count.option" values={{ count }} />
        </RadioChip>
      ))}
    </RadioChips>
  );
}
