import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { RadioCard } from "../../../ui/radio/RadioCard.tsx";
import { RadioList } from "../../../ui/radio/RadioList.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";

type PackChoiceProps = {
  readonly packs: readonly PackSummary[];
  readonly chosen: PackSummary;
  readonly onChoose: (pack: PackSummary) => void;
};

export function PackChoice({ packs, chosen, onChoose }: PackChoiceProps) {
  return (
    <RadioList legend={<Say id="new-game.pack" />}>
      {packs.map((pack) => (
        <RadioCard
          key={pack.id}
          name="pack"
          checked={pack.id === chosen.id}
          onChoose={() => onChoose(pack)}
          title={<PackTitle pack={pack} />}
        >
          <Say id="new-game.pack.about" values={{ questions: pack.questions, answered: pack.answered }} />
          {pack.best !== null && " "}
          {pack.best !== null && <Say id="home.best" values={{ right: pack.best.right, of: pack.best.of }} />}
        </RadioCard>
      ))}
    </RadioList>
  );
}
