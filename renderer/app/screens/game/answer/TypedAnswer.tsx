import { useState } from "react";
import { LONGEST_ANSWER } from "../../../../../game/matching/match.ts";
import { Say } from "../../../../messages/Say.tsx";
import { answer } from "../moves.ts";
import type { AnswerProps } from "./AnswerArea.tsx";
import { FirstTake } from "./FirstTake.tsx";
import { WrittenField } from "./WrittenField.tsx";

/** The answer is written; what is nearly right may be looked at once more. */
export function TypedAnswer(props: AnswerProps) {
  const [typed, setTyped] = useState("");
  const { near } = props.state;
  const send = () => {
    const text = typed.trim();
    if (text !== "") answer({ kind: "typed", text });
  };
  return (
    <WrittenField
      label={<Say id="answer.typed" />}
      value={typed}
      most={LONGEST_ANSWER}
      inputMode="text"
      trouble={near === null ? null : <Say id="answer.near" values={{ text: near }} />}
      onChange={setTyped}
      onSend={send}
    >
      <FirstTake {...props} />
    </WrittenField>
  );
}
