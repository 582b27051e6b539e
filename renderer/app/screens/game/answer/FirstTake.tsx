import X from "lucide-react/icons/x";
import { Say } from "../../../../messages/Say.tsx";
import { givenText } from "../../../game/answer-text.ts";
import css from "./Answer.module.css";
import type { AnswerProps } from "./AnswerArea.tsx";

/** The first answer of a second take, which was wrong. */
export function FirstTake({ question, drawn, state: { first } }: AnswerProps) {
  if (first === null) return null;
  return (
    <p className={css.first}>
      <X className="icon" strokeWidth={1.75} aria-hidden={true} />
      <span>
        <Say id="answer.first" values={{ text: givenText(question, drawn, first) }} />
      </span>
    </p>
  );
}
