import type { StoredPlan } from "../../../../electron/api/contract/nights.ts";
import type { NightPlan } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import css from "./PlanPage.module.css";
import { changeClub, editPlan } from "./plan-store.ts";
import { TieBreaks } from "./TieBreaks.tsx";

function change(part: Partial<NightPlan>): void {
  editPlan((plan) => ({ ...plan, ...part }));
}

/** What holds for the whole night. */
export function NightDetails({ stored: { plan, club } }: { readonly stored: StoredPlan }) {
  return (
    <details className={css.details} open>
      <summary>
        <Say id="plan.details" />
      </summary>
      <div className={css.fields}>
        <TextField
          label={<Say id="nights.new.title" />}
          value={plan.title}
          most={80}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={<Say id="plan.subtitle" />}
          value={plan.subtitle}
          most={160}
          onChange={(subtitle) => change({ subtitle })}
        />
        <TextField label={<Say id="nights.club" />} value={club} most={80} onChange={changeClub} />
        <ChoiceField
          label={<Say id="plan.late" />}
          value={plan.lateJoin}
          choices={[
            { value: "zero", text: t("plan.late.zero") },
            { value: "average", text: t("plan.late.average") },
          ]}
          onChange={(lateJoin) => change({ lateJoin })}
        />
        <Switch title={<Say id="plan.jokers" />} on={plan.jokers} onChange={(jokers) => change({ jokers })}>
          <Say id="plan.jokers.about" />
        </Switch>
        <TieBreaks tieBreaks={plan.tieBreaks} />
      </div>
    </details>
  );
}
