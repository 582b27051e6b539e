import { KINDS, type Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { asKind } from "./as-kind.ts";

type KindFieldProps = { readonly question: Question; readonly onChange: (question: Question) => void };

/** How a question of the host's own is answered. */
export function KindField({ question, onChange }: KindFieldProps) {
  const change = (kind: Question["kind"]) => {
    const options = [1, 2, 3, 4].map((number) => t("plan.own.option", { number }));
    onChange(asKind(question, kind, { options, answer: t("plan.own.answer") }));
  };
  return (
    <ChoiceField
      label={<Say id="plan.kind" />}
      value={question.kind}
      choices={KINDS.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
      onChange={change}
    />
  );
}
