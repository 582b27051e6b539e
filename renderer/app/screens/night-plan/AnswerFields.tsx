import { useState } from "react";
import { datedLines, readDated } from "../../../../questions/key.ts";
import type { Question, TimelineQuestion, TypedQuestion } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { truthText } from "../../game/answer-text.ts";
import { NumberFields } from "./NumberFields.tsx";
import { OptionFields } from "./OptionFields.tsx";

type AnswerFieldsProps = { readonly question: Question; readonly onChange: (question: Question) => void };

/** What there is to choose from and what is right, to be changed; each change counts as a revision. */
export function AnswerFields({ question, onChange }: AnswerFieldsProps) {
  const revision = question.revision + 1;
  switch (question.kind) {
    case "choice":
      return (
        <OptionFields
          options={question.options}
          keys={[question.answer]}
          several={false}
          onOptions={(options) => onChange({ ...question, options, revision })}
          onKeys={([answer = 0]) => onChange({ ...question, answer, revision })}
        />
      );
    case "several":
      return (
        <OptionFields
          options={question.options}
          keys={question.answers}
          several
          onOptions={(options) => onChange({ ...question, options, revision })}
          onKeys={(answers) => onChange({ ...question, answers, revision })}
        />
      );
    case "truth":
      return (
        <ChoiceField
          label={<Say id="plan.truth" />}
          value={String(question.answer)}
          choices={[true, false].map((value) => ({ value: String(value), text: truthText(value) }))}
          onChange={(value) => onChange({ ...question, answer: value === "true", revision })}
        />
      );
    case "typed":
      return <AcceptedField question={question} onChange={onChange} />;
    case "timeline":
      return <DatedField question={question} onChange={onChange} />;
    case "number":
      return <NumberFields question={question} onChange={onChange} />;
    default:
      return unreachable(question);
  }
}

type DatedFieldProps = { readonly question: TimelineQuestion; readonly onChange: (question: Question) => void };

/** A year and what belongs to it, a line each; the question follows whenever all lines are sound. */
function DatedField({ question, onChange }: DatedFieldProps) {
  const [text, setText] = useState(datedLines(question).join("\n"));
  const change = (typed: string) => {
    setText(typed);
    const dated = readDated(typed);
    if (dated !== null) onChange({ ...question, ...dated, revision: question.revision + 1 });
  };
  return <TextField label={<Say id="plan.dated" />} value={text} most={2000} long onChange={change} />;
}

type AcceptedFieldProps = { readonly question: TypedQuestion; readonly onChange: (question: Question) => void };

/** Everything that counts as right, a line each; a line that is being begun is not lost while it is empty. */
function AcceptedField({ question, onChange }: AcceptedFieldProps) {
  const [text, setText] = useState(question.accepted.join("\n"));
  const change = (typed: string) => {
    setText(typed);
    const accepted = typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    onChange({ ...question, accepted, revision: question.revision + 1 });
  };
  return <TextField label={<Say id="plan.accepted" />} value={text} most={12_000} long onChange={change} />;
}
