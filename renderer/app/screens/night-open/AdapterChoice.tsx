import type { Adapter } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { RadioCard } from "../../../ui/radio/RadioCard.tsx";
import { RadioList } from "../../../ui/radio/RadioList.tsx";
import css from "./NightOpen.module.css";

type AdapterChoiceProps = {
  readonly adapters: readonly Adapter[];
  readonly chosen: string | null;
  readonly onChoose: (address: string) => void;
  readonly again: () => void;
};

/** The ways into the network, the likely one first. */
export function AdapterChoice({ adapters, chosen, onChoose, again }: AdapterChoiceProps) {
  const likely = adapters.some((adapter) => adapter.likely);
  const outside = adapters.some(({ kind }) => kind !== "loopback" && kind !== "link-local");
  return (
    <div className={css.column}>
      {!likely && (
        <p className={css.none} role="alert">
          <Say id={outside ? "open.unlikely" : "doctor.no-network"} />
        </p>
      )}
      {adapters.length > 0 && (
        <RadioList legend={<Say id="open.network" />}>
          {adapters.map(({ name, address, kind, likely: good }) => (
            <RadioCard
              key={address}
              name="adapter"
              checked={address === chosen}
              onChoose={() => onChoose(address)}
              title={<Say id={`open.kind.${kind}`} />}
            >
              <Say id={good ? "open.adapter.likely" : "open.adapter"} values={{ name, address }} />
            </RadioCard>
          ))}
        </RadioList>
      )}
      <div>
        <Button look="quiet" onPress={again}>
          <Say id="open.again" />
        </Button>
      </div>
    </div>
  );
}
