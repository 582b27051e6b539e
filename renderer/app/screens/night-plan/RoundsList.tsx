import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import type { NightPlan, Round } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { MoveButton } from "./MoveButton.tsx";
import css from "./PlanPage.module.css";
import { moveRound } from "./plan-edit.ts";
import { editPlan, usePlanning } from "./plan-store.ts";

type RoundsListProps = { readonly plan: NightPlan; readonly chosen: string | null; readonly onAdd: () => void };

/** The rounds in their order. */
export function RoundsList({ plan: { rounds }, chosen, onAdd }: RoundsListProps) {
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds" className={css.heading}>
        <Say id="plan.rounds" />
      </h2>
      <ol className={`figure ${css.rounds}`}>
        {rounds.map((round, index) => (
          <RoundLine
            key={round.id}
            round={round}
            chosen={round.id === chosen}
            first={index === 0}
            last={index === rounds.length - 1}
          />
        ))}
      </ol>
      <Button className={css.small} onPress={onAdd}>
        <Say id="plan.add-round" />
      </Button>
    </section>
  );
}

type RoundLineProps = {
  readonly round: Round;
  readonly chosen: boolean;
  readonly first: boolean;
  readonly last: boolean;
};

function RoundLine({ round: { id, title, items, breakSeconds }, chosen, first, last }: RoundLineProps) {
  const minutes = last ? 0 : Math.round(breakSeconds / 60);
  return (
    <li className={css.roundLine}>
      <button
        type="button"
        className={css.roundName}
        aria-current={chosen ? "true" : undefined}
        onClick={() => usePlanning.setState({ roundId: id, itemId: null })}
      >
        <span>{title}</span>
        <span className="label">
          <Say id="plan.round.about" values={{ questions: items.length, minutes }} />
        </span>
      </button>
      <MoveButton
        label={t("plan.round.up", { title })}
        disabled={first}
        icon={ArrowUp}
        onPress={() => editPlan((plan) => moveRound(plan, id, -1))}
      />
      <MoveButton
        label={t("plan.round.down", { title })}
        disabled={last}
        icon={ArrowDown}
        onPress={() => editPlan((plan) => moveRound(plan, id, 1))}
      />
    </li>
  );
}
