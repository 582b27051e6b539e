import type { Turn } from "../../../../electron/api/contract/practice.ts";
import type { MessageId } from "../../../messages/catalogue.ts";
import { Say } from "../../../messages/Say.tsx";
import { classes } from "../../../ui/classes.ts";
import css from "./Session.module.css";

/** What is left today, and what is done. */
export function SessionFigures({ turn: { counts, done } }: { readonly turn: Turn }) {
  return (
    <dl className={`figure ${css.figures}`}>
      <Figure name="practice.due" value={counts.due} className={css.lead} />
      <Figure name="practice.learning" value={counts.learning} />
      {counts.missed > 0 && <Figure name="practice.missed" value={counts.missed} />}
      <Figure name="practice.fresh" value={counts.fresh} />
      <Figure name="practice.done" value={done} className={css.end} />
    </dl>
  );
}

type FigureProps = {
  readonly name: Extract<MessageId, `practice.${"due" | "learning" | "missed" | "fresh" | "done"}`>;
  readonly value: number;
  readonly className?: string | undefined;
};

function Figure({ name, value, className }: FigureProps) {
  return (
    <div className={classes(className)}>
      <dt>
        <Say id={name} />
      </dt>
      <dd className="sign">{value}</dd>
    </div>
  );
}
