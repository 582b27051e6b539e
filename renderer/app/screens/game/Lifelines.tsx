import Clapperboard from "lucide-react/icons/clapperboard";
import Scissors from "lucide-react/icons/scissors";
import Snowflake from "lucide-react/icons/snowflake";
import type { ReactNode } from "react";
import type { Lifeline } from "../../../../game/solo/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Ticket } from "../../../ui/ticket/Ticket.tsx";
import type { LifelineInPlay } from "../../game/lifelines-in-play.ts";
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
      {lifelines.map(({ lifeline, state, why }) => (
        <Ticket
          key={lifeline}
          icon={ICONS[lifeline]}
          hint={lifeline}
          used={state !== "open"}
          onPress={() => onUse(lifeline)}
        >
          <Say id={`game.lifeline.${lifeline}`} />
          <LifelineNote state={state} why={why} />
        </Ticket>
      ))}
    </div>
  );
}

function LifelineNote({ state, why }: Pick<LifelineInPlay, "state" | "why">) {
  if (state === "closed") {
    return why === null ? null : (
      <span className={css.why}>
        {" "}
        <Say id={`game.lifeline.closed.${why}`} />
      </span>
    );
  }
  if (state === "open") return null;
  return (
    <span className={css[state]}>
      <Say id={`game.lifeline.${state}`} />
    </span>
  );
}
