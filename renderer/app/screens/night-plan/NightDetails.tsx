import X from "lucide-react/icons/x";
import type { StoredPlan } from "../../../../electron/api/contract/nights.ts";
import type { NightPlan } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { MoveButton } from "./MoveButton.tsx";
import css from "./PlanPage.module.css";
import { removeTieBreak } from "./plan-edit.ts";
import { changeClub, editPlan } from "./plan-store.ts";

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
        <TieBreaks plan={plan} />
      </div>
    </details>
  );
}

function TieBreaks({ plan: { tieBreaks } }: { readonly plan: NightPlan }) {
  return (
    <section aria-labelledby="ties">
      <h3 id="ties" className={css.heading}>
        <Say id="plan.ties" />
      </h3>
      {tieBreaks.length === 0 && (
        <p className="label">
          <Say id="plan.ties.none" />
        </p>
      )}
      <ul className={css.ties}>
        {tieBreaks.map(({ id, prompt, shown }) => (
          <li key={id} className={css.tie}>
            <span>
              {prompt} <b>{shown}</b>
            </span>
            <MoveButton
              label={t("plan.ties.remove", { prompt })}
              icon={X}
              onPress={() => editPlan((before) => removeTieBreak(before, id))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
