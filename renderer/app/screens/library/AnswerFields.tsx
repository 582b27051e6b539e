import { unreachable } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { TextField } from "../../../ui/field/TextField.tsx";
import { RadioChip, RadioChips } from "../../../ui/radio/RadioChips.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import type { Draft } from "./draft.ts";
import css from "./Editor.module.css";
import { OptionFields } from "./OptionFields.tsx";

type AnswerFieldsProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

/** What is right, in the way of each kind. */
export function AnswerFields({ draft, onChange }: AnswerFieldsProps) {
  switch (draft.kind) {
    case "choice":
      return (
        <>
          <OptionFields draft={draft} onChange={onChange} />
          <TextField
            label={<Say id="library.edit.clues" />}
            value={draft.clues}
            most={1300}
            long
            onChange={(clues) => onChange({ clues })}
          />
        </>
      );
    case "several":
      return <OptionFields draft={draft} onChange={onChange} />;
    case "truth":
      return (
        <RadioChips legend={<Say id="library.edit.truth" />}>
          {[true, false].map((value) => (
            <RadioChip
              key={String(value)}
              name="truth"
              checked={draft.truth === value}
              onChoose={() => onChange({ truth: value })}
            >
              {t(value ? "answer.true" : "answer.false")}
            </RadioChip>
          ))}
        </RadioChips>
      );
    case "timeline":
      return (
        <TextField
          label={<Say id="library.edit.dated" />}
          value={draft.dated}
          most={2000}
          long
          onChange={(dated) => onChange({ dated })}
        />
      );
    case "typed":
      return (
        <TextField
          label={<Say id="library.edit.accepted" />}
          value={draft.accepted}
          most={12_000}
          long
          onChange={(accepted) => onChange({ accepted })}
        />
      );
    case "number":
      return <NumberFields draft={draft} onChange={onChange} />;
    default:
      return unreachable(draft.kind);
  }
}

function NumberFields({ draft, onChange }: AnswerFieldsProps) {
  return (
    <>
      <Amount draft={draft} onChange={onChange} />
      <Switch
        title={<Say id="library.edit.nearness" />}
        on={draft.nearness}
        onChange={(nearness) => onChange({ nearness })}
      />
    </>
  );
}

function Amount({ draft, onChange }: AnswerFieldsProps) {
  return (
    <div className={css.three}>
      <TextField
        label={<Say id="library.edit.value" />}
        value={draft.value}
        most={30}
        onChange={(value) => onChange({ value })}
      />
      <TextField
        label={<Say id="library.edit.tolerance" />}
        value={draft.tolerance}
        most={30}
        onChange={(tolerance) => onChange({ tolerance })}
      />
      <TextField
        label={<Say id="library.edit.unit" />}
        value={draft.unit}
        most={40}
        onChange={(unit) => onChange({ unit })}
      />
    </div>
  );
}
