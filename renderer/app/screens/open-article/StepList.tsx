import Check from "lucide-react/icons/check";
import ListChecks from "lucide-react/icons/list-checks";
import Pencil from "lucide-react/icons/pencil";
import ScanText from "lucide-react/icons/scan-text";
import Scissors from "lucide-react/icons/scissors";
import type { ReactNode } from "react";
import { Say } from "../../../messages/Say.tsx";
import css from "./StepList.module.css";
import type { Step, StepName } from "./seen.ts";

type StepListProps = {
  readonly steps: readonly Step[];
  /** A line below a step; null where it has none. */
  readonly note?: (name: StepName) => ReactNode;
};

/** The way from sentences to questions, with a count for each step. */
export function StepList({ steps, note = () => null }: StepListProps) {
  return (
    <ol className={`figure ${css.steps}`}>
      {steps.map((step) => (
        <StepRow key={step.name} step={step} note={note(step.name)} />
      ))}
    </ol>
  );
}

const ICONS = { sentences: ScanText, facts: ListChecks, questions: Pencil, "thrown-away": Scissors } as const;

function StepRow({ step: { name, state, count }, note }: { readonly step: Step; readonly note: ReactNode }) {
  const Icon = state === "done" && name !== "thrown-away" ? Check : ICONS[name];
  return (
    <li className={css[state]} aria-current={state === "now" ? "step" : undefined}>
      <Icon className="icon" strokeWidth={1.75} aria-hidden={true} />
      <strong>
        <Say id={`open-article.step.${name}`} />
      </strong>
      {count !== null && (
        <span className={`sign ${css.count}`}>
          <Say id="open-article.step.count" values={{ count }} />
        </span>
      )}
      {state === "to-come" && note === null && (
        <span className="label">
          <Say id="open-article.step.to-come" />
        </span>
      )}
      {note !== null && <span className={`label ${css.note}`}>{note}</span>}
    </li>
  );
}
