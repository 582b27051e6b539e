import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import { useMemo } from "react";
import type { Question } from "../../../../questions/model.ts";
import { lookOver } from "../../../../questions/writing/look-over.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import css from "./Checks.module.css";
import { checkText } from "./check-text.ts";
import type { Lack } from "./draft.ts";

type ChecksProps = { readonly lacks: readonly Lack[]; readonly question: Question | null };

/** What the draft lacks; once it lacks nothing, what the gates see in it. */
export function Checks({ lacks, question }: ChecksProps) {
  const seen = useMemo(() => (question === null ? [] : lookOver(question)), [question]);
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className={css.heading}>
        <Say id="library.checks" />
      </h2>
      <ul className={css.checks} aria-live="polite">
        {lacks.map((lack) => (
          <Line key={lack} good={false} text={t(`library.lack.${lack}`)} />
        ))}
        {seen.map((check) => (
          <Line key={check.name} good={check.holds} text={checkText(check)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ good, text }: { readonly good: boolean; readonly text: string }) {
  const Icon = good ? Check : CircleAlert;
  return (
    <li className={classes(!good && css.bad)}>
      <Icon className="icon" strokeWidth={1.75} aria-hidden={true} />
      <span>
        <span className="unseen">{t(good ? "library.check.good" : "library.check.bad")} </span>
        {text}
      </span>
    </li>
  );
}
