import Copy from "lucide-react/icons/copy";
import Printer from "lucide-react/icons/printer";
import Trash2 from "lucide-react/icons/trash-2";
import { useState } from "react";
import type { PlanSummary } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";
import { bridge } from "../../bridge/client.ts";
import { newId } from "../../night/random.ts";
import { noteFailure } from "../../store/notices.ts";
import { go } from "../../store/view.ts";
import { IconButton } from "./IconButton.tsx";
import css from "./Nights.module.css";

const LINE = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

type PlannedProps = { readonly plans: readonly PlanSummary[]; readonly again: () => void };

/** Nights that are planned, the one changed last first. */
export function PlannedNights({ plans, again }: PlannedProps) {
  const [removing, setRemoving] = useState<PlanSummary | null>(null);
  if (plans.length === 0) {
    return (
      <p className="soft">
        <Say id="nights.empty" />
      </p>
    );
  }
  return (
    <section aria-labelledby="planned">
      <h2 id="planned" className={css.heading}>
        <Say id="nights.planned" />
      </h2>
      <ul className={css.rows}>
        {plans.map((plan) => (
          <Planned key={plan.id} plan={plan} again={again} onRemove={() => setRemoving(plan)} />
        ))}
      </ul>
      {removing !== null && <RemoveDialog plan={removing} again={again} onClose={() => setRemoving(null)} />}
    </section>
  );
}

type PlanProps = { readonly plan: PlanSummary; readonly again: () => void; readonly onRemove: () => void };

function Planned({ plan, again, onRemove }: PlanProps) {
  const { id, title, club, rounds, questions } = plan;
  return (
    <li className={css.row}>
      <div>
        <h3>
          <button type="button" className={`card ${css.name}`} onClick={() => go({ name: "night-plan", planId: id })}>
            {title}
          </button>
        </h3>
        <p className="label figure">
          <Say id="nights.plan.about" values={{ club, rounds, questions, named: club === "" ? "no" : "yes" }} />
        </p>
      </div>
      <div className={css.acts}>
        <Button onPress={() => go({ name: "night-open", planId: id })}>
          <Say id="nights.run" />
        </Button>
        <IconButton label={t("nights.copy", { title })} onPress={() => void copy(plan, again)}>
          <Copy {...LINE} />
        </IconButton>
        <IconButton label={t("nights.print", { title })} onPress={() => go({ name: "night-print", planId: id })}>
          <Printer {...LINE} />
        </IconButton>
        <IconButton label={t("nights.remove", { title })} onPress={onRemove}>
          <Trash2 {...LINE} />
        </IconButton>
      </div>
    </li>
  );
}

const LONGEST_TITLE = 80;

async function copy({ id, title }: PlanSummary, again: () => void): Promise<void> {
  const newTitle = t("nights.copy.title", { title }).slice(0, LONGEST_TITLE);
  const result = await bridge().call("nights.copy", { id, newId: newId(), title: newTitle });
  if (!result.ok) noteFailure(result);
  again();
}

type RemoveProps = { readonly plan: PlanSummary; readonly again: () => void; readonly onClose: () => void };

function RemoveDialog({ plan, again, onClose }: RemoveProps) {
  async function remove(): Promise<void> {
    const result = await bridge().call("nights.remove", { id: plan.id });
    if (!result.ok) noteFailure(result);
    onClose();
    again();
  }
  return (
    <Dialog title={<Say id="nights.remove.title" values={{ title: plan.title }} />} onClose={onClose}>
      <p className="soft">
        <Say id="nights.remove.about" />
      </p>
      <DialogButtons>
        <Button onPress={() => void remove()}>
          <Say id="nights.remove.yes" />
        </Button>
        <Button look="lamp" hint="leave" first onPress={onClose}>
          <Say id="nights.keep" />
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
