import { useState } from "react";
import type { StoredPlan } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { back, go } from "../../store/view.ts";
import { ItemPanel } from "./ItemPanel.tsx";
import { NightDetails } from "./NightDetails.tsx";
import { PickDialog } from "./PickDialog.tsx";
import css from "./PlanPage.module.css";
import { itemOf, minutesOf, moveItem } from "./plan-edit.ts";
import { editPlan, undoEdit, usePlanning } from "./plan-store.ts";
import { RoundPanel } from "./RoundPanel.tsx";
import { RoundsList } from "./RoundsList.tsx";
import { swapItem } from "./swap-item.ts";

/** The rounds, the round in view, and beside it the question that is looked at. */
export function PlanPage({ stored }: { readonly stored: StoredPlan }) {
  const { plan } = stored;
  const { roundId, itemId, past } = usePlanning();
  const [picking, setPicking] = useState<string | null>(null);
  const round = plan.rounds.find(({ id }) => id === roundId) ?? plan.rounds[0];
  const item = itemId === null ? undefined : itemOf(plan, itemId);
  const open = () => go({ name: "night-open", planId: plan.id });
  useActions({
    leave: back,
    "open-night": open,
    undo: past.length === 0 ? undefined : undoEdit,
    "print-night": () => go({ name: "night-print", planId: plan.id }),
    "swap-question": item && (() => void swapItem(item.id)),
    "move-up": item && (() => editPlan((before) => moveItem(before, item.id, -1))),
    "move-down": item && (() => editPlan((before) => moveItem(before, item.id, 1))),
  });
  return (
    <>
      <div className={css.head}>
        <RoomHead window={t("plan.title", { title: plan.title })} title={plan.title}>
          <PlanFigures stored={stored} />
        </RoomHead>
        <div className={css.acts}>
          <Button look="quiet" hint="undo" disabled={past.length === 0} onPress={undoEdit}>
            <Say id="plan.undo" />
          </Button>
          <Button look="quiet" hint="print-night" onPress={() => go({ name: "night-print", planId: plan.id })}>
            <Say id="plan.print" />
          </Button>
          <Button look="lamp" hint="open-night" onPress={open}>
            <Say id="plan.open" />
          </Button>
        </div>
      </div>
      <div className={css.columns}>
        <div className={css.aside}>
          <RoundsList plan={plan} chosen={round?.id ?? null} onAdd={() => setPicking(NEW_ROUND)} />
          <NightDetails stored={stored} />
        </div>
        {round !== undefined && (
          <RoundPanel key={round.id} plan={plan} round={round} itemId={itemId} onAdd={() => setPicking(round.id)} />
        )}
        <ItemPanel key={item?.id} item={item} />
      </div>
      {picking !== null && (
        <PickDialog stored={stored} roundId={picking === NEW_ROUND ? null : picking} onClose={() => setPicking(null)} />
      )}
    </>
  );
}

const NEW_ROUND = "";

function PlanFigures({ stored: { plan } }: { readonly stored: StoredPlan }) {
  const kept = usePlanning((planning) => planning.kept);
  const questions = plan.rounds.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <p className="label figure">
        <Say id="plan.figures" values={{ rounds: plan.rounds.length, questions, minutes: minutesOf(plan) }} />
      </p>
      <p className="label" role="status">
        <Say id={`plan.${kept}`} />
      </p>
    </>
  );
}
