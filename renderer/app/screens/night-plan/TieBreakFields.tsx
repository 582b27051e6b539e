import { type Closest, closestSchema } from "../../../../game/night/plan.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { NumberField } from "../../../ui/field/NumberField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import css from "./PlanPage.module.css";
import { changeTieBreak } from "./plan-edit.ts";
import { editPlan } from "./plan-store.ts";

const { options: units } = closestSchema.shape.unit;
/** Grosses of films fit, and so does everything else that a room may guess. */
const MOST = 100_000_000_000;

/** The words and the number of a tie-break. */
export function TieBreakFields({ tie: { id, prompt, value, unit, shown } }: { readonly tie: Closest }) {
  const change = (part: Partial<Closest>) => editPlan((plan) => changeTieBreak(plan, id, part));
  return (
    <div className={css.fields}>
      <TextField
        label={<Say id="plan.ties.prompt" />}
        value={prompt}
        most={1000}
        long
        onChange={(text) => change({ prompt: text })}
      />
      <NumberField
        label={<Say id="plan.ties.value" />}
        value={Math.round(value)}
        min={0}
        max={MOST}
        wide
        onChange={(number) => change({ value: number })}
      />
      <ChoiceField
        label={<Say id="plan.ties.unit" />}
        value={unit}
        choices={units.map((each) => ({ value: each, text: t(`plan.ties.unit.${each}`) }))}
        onChange={(each) => change({ unit: each })}
      />
      <TextField
        label={<Say id="plan.ties.shown" />}
        value={shown}
        most={80}
        onChange={(text) => change({ shown: text })}
      />
    </div>
  );
}
