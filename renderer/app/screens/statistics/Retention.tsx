import { type Forecast, forecastOf } from "../../../../game/statistics/forecast.ts";
import type { WeekFigures } from "../../../../game/statistics/weeks.ts";
import { t } from "../../../messages/t.ts";
import { TwoLines } from "./charts/TwoLines.tsx";
import { Figure } from "./Figure.tsx";
import { SHARE_DOMAIN } from "./shares.ts";
import type { Table } from "./table.ts";
import { dayWords, percent, rounded, SHORT, whole } from "./words.ts";

/** How much of what had been learnt was kept until its review, and how much the schedule expected. */
export function Retention({ weeks }: { readonly weeks: readonly WeekFigures[] }) {
  const reviewed = weeks.filter(({ learnt }) => learnt > 0);
  const finding = findingOf(forecastOf(reviewed));
  return (
    <Figure title={t("statistics.retention")} finding={finding} table={tableOf(reviewed)}>
      <TwoLines
        label={finding}
        points={reviewed.map(({ day, learnt, kept, expected }) => ({
          at: day,
          first: kept / learnt,
          second: expected / learnt,
        }))}
        names={[t("statistics.kept"), t("statistics.forecast")]}
        show={percent}
        showAt={(day) => dayWords(day, SHORT)}
        showAtLong={dayWords}
        domain={SHARE_DOMAIN}
      />
    </Figure>
  );
}

function findingOf({ kind, reviews, kept, expected }: Forecast): string {
  if (kind === "unknown") return t("statistics.retention.unknown");
  if (kind === "as") return t("statistics.retention.as", { kept, reviews });
  return t(`statistics.retention.${kind}`, { kept, expected });
}

function tableOf(weeks: readonly WeekFigures[]): Table {
  return {
    columns: [
      { name: t("statistics.accuracy.week"), show: dayWords },
      { name: t("statistics.reviews"), show: whole },
      { name: t("statistics.kept"), show: percent },
      { name: t("statistics.forecast"), show: percent },
    ],
    rows: weeks.map(({ day, learnt, kept, expected }) => [
      day,
      learnt,
      rounded(kept / learnt),
      rounded(expected / learnt),
    ]),
  };
}
