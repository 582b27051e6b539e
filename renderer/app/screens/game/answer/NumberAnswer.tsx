import { useState } from "react";
import { Say } from "../../../../messages/Say.tsx";
import { t } from "../../../../messages/t.ts";
import { readNumber } from "../../../../night/read-number.ts";
import { announceNow } from "../../../store/announcements.ts";
import { answer } from "../moves.ts";
import type { AnswerProps } from "./AnswerArea.tsx";
import { FirstTake } from "./FirstTake.tsx";
import { WrittenField } from "./WrittenField.tsx";

/** That the nearer answer is worth more. */
function Nearness({ question }: Pick<AnswerProps, "question">) {
  if (question.kind !== "number" || question.nearness !== true) return null;
  return (
    <p className="soft">
      <Say id="answer.nearness" values={{ tolerance: question.tolerance }} />
    </p>
  );
}

/** The answer is a number. */
export function NumberAnswer({ unit, ...props }: AnswerProps & { readonly unit: string }) {
  const [typed, setTyped] = useState("");
  const [isNone, setNone] = useState(false);
  const send = () => {
    const value = readNumber(typed);
    setNone(value === null);
    if (value === null) announceNow(t("answer.no-number"));
    else answer({ kind: "number", value });
  };
  return (
    <WrittenField
      label={unit === "" ? <Say id="answer.number" /> : <Say id="answer.number.unit" values={{ unit }} />}
      value={typed}
      most={24}
      inputMode="decimal"
      unit={unit}
      trouble={isNone ? <Say id="answer.no-number" /> : null}
      onChange={setTyped}
      onSend={send}
    >
      <Nearness question={props.question} />
      <FirstTake {...props} />
    </WrittenField>
  );
}
