import type { ReactNode } from "react";
import type { StatisticsSummary } from "../../../../electron/api/contract/statistics.ts";
import { Say } from "../../../messages/Say.tsx";
import { classes } from "../../../ui/classes.ts";
import css from "./Statistics.module.css";

/** The figures at the top; those that there is nothing for are left out. */
export function Heads({ summary }: { readonly summary: StatisticsSummary }) {
  const { daysInARow, answered, recent, cardsKnown, reviews } = summary;
  return (
    <dl className={`figure ${css.heads}`}>
      <Head lead name={<Say id="statistics.heads.row" values={{ days: daysInARow }} />}>
        <Say id="statistics.number" values={{ value: daysInARow }} />
      </Head>
      {recent.answered > 0 && (
        <Head name={<Say id="statistics.heads.right" values={{ answers: recent.answered }} />}>
          <Say id="statistics.percent" values={{ share: recent.right / recent.answered }} />
        </Head>
      )}
      <Head name={<Say id="statistics.heads.answered" values={{ answers: answered }} />}>
        <Say id="statistics.number" values={{ value: answered }} />
      </Head>
      {reviews > 0 && (
        <Head name={<Say id="statistics.heads.known" values={{ cards: cardsKnown }} />}>
          <Say id="statistics.number" values={{ value: cardsKnown }} />
        </Head>
      )}
      {recent.medianMs !== null && (
        <Head name={<Say id="statistics.heads.median" />}>
          <Say id="statistics.heads.seconds" values={{ seconds: recent.medianMs / 1000 }} />
        </Head>
      )}
    </dl>
  );
}

type HeadProps = { readonly lead?: boolean; readonly name: ReactNode; readonly children: ReactNode };

function Head({ lead = false, name, children }: HeadProps) {
  return (
    <div className={classes(lead && css.lead)}>
      <dt>{name}</dt>
      <dd className="sign">{children}</dd>
    </div>
  );
}
