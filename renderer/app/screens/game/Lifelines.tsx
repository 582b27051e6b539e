import Clapperboard from "lucide-react/icons/clapperboard";
import Scissors from "lucide-react/icons/scissors";
import Snowflake from "lucide-react/icons/snowflake";
import type { ReactNode } from "react";
import type { Lifeline } from "../../../../game/solo/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Ticket } from "../../../ui/ticket/Ticket.tsx";
import type { LifelineInPlay, LifelineState } from "../../game/lifelines-in-play.ts";
import css from "./Lifelines.module.css";

const ICONS: Readonly<Record<Lifeline, ReactNode>> = {
  "cut-two": <Scissors className="icon" strokeWidth={1.75} aria-hidden={true} />,
  "freeze-frame": <Snowflake className="icon" strokeWidth={1.75} aria-hidden={true} />,
  "second-take": <Clapperboard className="icon" strokeWidth={1.75} aria-hidden={true} />,
};

type LifelinesProps = {
  readonly lifelines: readonly LifelineInPlay[];
  readonly onUse: (lifeline: Lifeline) => void;
};

export function Lifelines({ lifelines, onUse }: LifelinesProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of tickets is no set of form fields
    <div className={css.lifelines} role="group" aria-label={t("game.lifelines")}>
      {lifelines.map(({ lifeline, state }) => (
        <Ticket
          key={lifeline}
          icon={ICONS[lifeline]}
          hint={lifeline}
          used={state !== "open"}
          onPress={() => onUse(lifeline)}
        >
          <Say id={`game.lifeline.${lifeline}`} />
          <LifelineNote state={state} />
        </Ticket>
      ))}
    </div>
  );
}

function LifelineNote({ state }: { readonly state: LifelineState }) {
  if (state === "open" || state === "closed") return null;
  return (
    <span className={css[state]}>
      <Say id={`game.lifeline.${state}`} />
    </span>
  );
}
