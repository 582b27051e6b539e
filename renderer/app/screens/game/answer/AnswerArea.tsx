import type { Drawn } from "../../../../../game/solo/model.ts";
import type { Asking } from "../../../../../game/solo/state.ts";
import type { Question } from "../../../../../questions/model.ts";
import { unreachable } from "../../../../../questions/result.ts";
import { ChoiceAnswer } from "./ChoiceAnswer.tsx";
import { NumberAnswer } from "./NumberAnswer.tsx";
import { SeveralAnswer } from "./SeveralAnswer.tsx";
import { TimelineAnswer } from "./TimelineAnswer.tsx";
import { TypedAnswer } from "./TypedAnswer.tsx";

export type AnswerProps = { readonly question: Question; readonly drawn: Drawn; readonly state: Asking };

/** Where the question in view is answered, by its kind. */
export function AnswerArea(props: AnswerProps) {
  const { drawn, question } = props;
  switch (drawn.kind) {
    case "choice":
    case "truth":
      return <ChoiceAnswer {...props} />;
    case "several":
      return <SeveralAnswer {...props} />;
    case "timeline":
      return <TimelineAnswer {...props} />;
    case "typed":
      return <TypedAnswer {...props} />;
    case "number":
      return <NumberAnswer {...props} unit={question.kind === "number" ? question.unit : ""} />;
    default:
      return unreachable(drawn);
  }
}
