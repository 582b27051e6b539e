import type { ReactNode } from "react";
import type { WritingReport } from "../../../../questions/report.ts";
import { Say } from "../../../messages/Say.tsx";
import css from "./Report.module.css";
import { leftOut, type Reason, thrownAway } from "./reasons.ts";

/** What the writer left out of an article, and why, in sentences. */
export function Report({ report }: { readonly report: WritingReport }) {
  const { sentences, facts, candidates, questions } = report;
  return (
    <section className={css.report} aria-labelledby="left-out">
      <div>
        <h2 id="left-out" className={`card ${css.heading}`}>
          <Say id="pack.report" />
        </h2>
        <p className={css.about}>
          <Say id="pack.report.about" values={{ sentences, facts, candidates, questions }} />
        </p>
      </div>
      <Reasons title={<Say id="pack.report.sentences" />} reasons={leftOut(report.leftOut)} />
      <Reasons title={<Say id="pack.report.thrown-away" />} reasons={thrownAway(report.thrownAway)} />
    </section>
  );
}

function Reasons({ title, reasons }: { readonly title: ReactNode; readonly reasons: readonly Reason[] }) {
  return (
    <div>
      <h3 className={css.title}>{title}</h3>
      {reasons.length === 0 && (
        <p className="soft">
          <Say id="pack.report.none" />
        </p>
      )}
      <ul className={css.reasons}>
        {reasons.map(({ id, count }) => (
          <li key={id}>
            <Say id={id} values={{ count }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
