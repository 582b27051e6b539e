import Pencil from "lucide-react/icons/pencil";
import X from "lucide-react/icons/x";
import { useState } from "react";
import type { Closest } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { newId } from "../../night/random.ts";
import { MoveButton } from "./MoveButton.tsx";
import css from "./PlanPage.module.css";
import { addTieBreak, removeTieBreak } from "./plan-edit.ts";
import { editPlan } from "./plan-store.ts";
import { TieBreakFields } from "./TieBreakFields.tsx";

/** The numbers that break a tie: those made from the packs, and the host's own. */
export function TieBreaks({ tieBreaks }: { readonly tieBreaks: readonly Closest[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const write = () => {
    const id = newId();
    const own: Closest = { id, prompt: t("plan.ties.own"), value: 0, unit: "count", shown: "0", proof: null };
    editPlan((plan) => addTieBreak(plan, own));
    setOpen(id);
  };
  return (
    <section className={css.ties} aria-labelledby="ties">
      <h3 id="ties" className={css.heading}>
        <Say id="plan.ties" />
      </h3>
      {tieBreaks.length === 0 && (
        <p className="label">
          <Say id="plan.ties.none" />
        </p>
      )}
      <ul className={css.ties}>
        {tieBreaks.map((tie) => (
          <li key={tie.id}>
            <TieBreak tie={tie} onEdit={() => setOpen(open === tie.id ? null : tie.id)} />
            {open === tie.id && <TieBreakFields tie={tie} />}
          </li>
        ))}
      </ul>
      <Button className={css.small} onPress={write}>
        <Say id="plan.ties.add" />
      </Button>
    </section>
  );
}

function TieBreak({ tie: { id, prompt, shown }, onEdit }: { readonly tie: Closest; readonly onEdit: () => void }) {
  return (
    <div className={css.tie}>
      <span>
        {prompt} <b>{shown}</b>
      </span>
      <MoveButton label={t("plan.ties.edit", { prompt })} icon={Pencil} onPress={onEdit} />
      <MoveButton
        label={t("plan.ties.remove", { prompt })}
        icon={X}
        onPress={() => editPlan((plan) => removeTieBreak(plan, id))}
      />
    </div>
  );
}
