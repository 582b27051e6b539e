import { useState } from "react";
import type { NightPlan, Round } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { newId } from "../../night/random.ts";
import { ItemRow } from "./ItemRow.tsx";
import { blankItem } from "./own-question.ts";
import css from "./PlanPage.module.css";
import { addItems, changeRound, removeRound } from "./plan-edit.ts";
import { editPlan, usePlanning } from "./plan-store.ts";
import { RoundSettings } from "./RoundSettings.tsx";

type RoundPanelProps = {
  readonly plan: NightPlan;
  readonly round: Round;
  readonly itemId: string | null;
  readonly onAdd: () => void;
};

/** A round: how it is played, and its questions. */
export function RoundPanel({ plan, round, itemId, onAdd }: RoundPanelProps) {
  const [shown, setShown] = useState(false);
  const { id, title, note, items } = round;
  const write = () => {
    const item = blankItem(newId());
    editPlan((before) => addItems(before, id, [item]));
    usePlanning.setState({ itemId: item.id });
  };
  return (
    <section className={css.round} aria-label={t("plan.round", { title })}>
      <TextField
        label={<Say id="plan.round.title" />}
        value={title}
        most={80}
        onChange={(text) => editPlan((before) => changeRound(before, id, { title: text }))}
      />
      <RoundSettings round={round} last={plan.rounds.at(-1)?.id === id} />
      {(shown || note !== "") && (
        <TextField
          label={<Say id="plan.note" />}
          value={note}
          most={2000}
          long
          onChange={(text) => editPlan((before) => changeRound(before, id, { note: text }))}
        />
      )}
      <ol className={css.items}>
        {items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            number={index + 1}
            chosen={item.id === itemId}
            alone={items.length === 1}
          />
        ))}
      </ol>
      <div className={css.add}>
        <Button className={css.small} onPress={onAdd}>
          <Say id="plan.add" />
        </Button>
        <Button className={css.small} onPress={write}>
          <Say id="plan.write" />
        </Button>
        {!shown && note === "" && (
          <Button look="quiet" className={css.small} onPress={() => setShown(true)}>
            <Say id="plan.add-note" />
          </Button>
        )}
        {plan.rounds.length > 1 && (
          <Button look="quiet" className={css.small} onPress={() => editPlan((before) => removeRound(before, id))}>
            <Say id="plan.remove-round" />
          </Button>
        )}
      </div>
    </section>
  );
}
