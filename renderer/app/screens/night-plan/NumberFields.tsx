import { type ReactNode, useState } from "react";
import type { NumberQuestion, Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { readNumber } from "../../../night/read-number.ts";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";

type NumberFieldsProps = { readonly question: NumberQuestion; readonly onChange: (question: Question) => void };

/** The number, how far off it may be, and what it counts. */
export function NumberFields({ question, onChange }: NumberFieldsProps) {
  const revision = question.revision + 1;
  return (
    <>
      <Figure
        label={<Say id="plan.number" />}
        value={question.value}
        onChange={(value) => onChange({ ...question, value, revision })}
      />
      <Figure
        label={<Say id="plan.tolerance" />}
        value={question.tolerance}
        onChange={(tolerance) => onChange({ ...question, tolerance: Math.abs(tolerance), revision })}
      />
      <TextField
        label={<Say id="plan.unit" />}
        value={question.unit}
        most={40}
        onChange={(unit) => onChange({ ...question, unit, revision })}
      />
      <Switch
        title={<Say id="plan.nearness" />}
        on={question.nearness === true}
        onChange={(nearness) => onChange({ ...question, nearness, revision })}
      />
    </>
  );
}

type FigureProps = {
  readonly label: ReactNode;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** What is being typed may be no number for a moment; only numbers are told. */
function Figure({ label, value, onChange }: FigureProps) {
  const [text, setText] = useState(String(value));
  const change = (typed: string) => {
    setText(typed);
    const number = readNumber(typed);
    if (number !== null) onChange(number);
  };
  return <TextField label={label} value={text} most={24} onChange={change} />;
}
