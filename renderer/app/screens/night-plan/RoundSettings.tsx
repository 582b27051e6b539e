import type { Round, Scoring } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { NumberField } from "../../../ui/field/NumberField.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import css from "./PlanPage.module.css";
import { changeRound } from "./plan-edit.ts";
import { editPlan } from "./plan-store.ts";

/** How a round is played: time, points, when answers are shown, the break after it. */
export function RoundSettings({ round, last }: { readonly round: Round; readonly last: boolean }) {
  const { id, seconds, scoring, reveal, breakSeconds } = round;
  const change = (part: Partial<Round>) => editPlan((plan) => changeRound(plan, id, part));
  return (
    <div className={css.settings}>
      <NumberField
        label={<Say id="plan.seconds" />}
        value={seconds}
        min={5}
        max={300}
        onChange={(value) => change({ seconds: value })}
      />
      <ChoiceField
        label={<Say id="plan.reveal" />}
        value={reveal}
        choices={[
          { value: "each", text: t("plan.reveal.each") },
          { value: "end", text: t("plan.reveal.end") },
        ]}
        onChange={(value) => change({ reveal: value })}
      />
      {!last && (
        <NumberField
          label={<Say id="plan.break" />}
          value={Math.round(breakSeconds / 60)}
          min={0}
          max={120}
          onChange={(minutes) => change({ breakSeconds: minutes * 60 })}
        />
      )}
      <ScoringFields scoring={scoring} onChange={(value) => change({ scoring: value })} />
    </div>
  );
}

type ScoringProps = { readonly scoring: Scoring; readonly onChange: (scoring: Scoring) => void };

function ScoringFields({ scoring, onChange }: ScoringProps) {
  const change = (part: Partial<Scoring>) => onChange({ ...scoring, ...part });
  return (
    <>
      <ChoiceField
        label={<Say id="plan.scoring" />}
        value={scoring.kind}
        choices={[
          { value: "pub", text: t("plan.scoring.pub") },
          { value: "speed", text: t("plan.scoring.speed") },
        ]}
        onChange={(kind) => change({ kind })}
      />
      {scoring.kind === "pub" && (
        <NumberField
          label={<Say id="plan.points" />}
          value={scoring.points}
          min={1}
          max={1000}
          onChange={(points) => change({ points })}
        />
      )}
      <NumberField
        label={<Say id="plan.penalty" />}
        value={scoring.penalty}
        min={0}
        max={1000}
        onChange={(penalty) => change({ penalty })}
      />
      <Switch title={<Say id="plan.streak" />} on={scoring.streak} onChange={(streak) => change({ streak })} />
      <p className={`label ${css.about}`}>
        <Say id={`plan.scoring.${scoring.kind}.about`} />
      </p>
    </>
  );
}
