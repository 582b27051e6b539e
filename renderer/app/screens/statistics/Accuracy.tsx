import { type Trend, trendOf } from "../../../../game/statistics/trend.ts";
import type { WeekFigures } from "../../../../game/statistics/weeks.ts";
import { unreachable } from "../../../../questions/result.ts";
import { t } from "../../../messages/t.ts";
import { TwoLines } from "./charts/TwoLines.tsx";
import { Figure } from "./Figure.tsx";
import { SHARE_DOMAIN } from "./shares.ts";
import type { Table } from "./table.ts";
import { dayWords, percent, rounded, SHORT, whole } from "./words.ts";

type AccuracyProps = { readonly weeks: readonly WeekFigures[]; readonly className?: string | undefined };

/** How often answers were right, week by week, in play and in practice. */
export function Accuracy({ weeks, className }: AccuracyProps) {
  const finding = findingOf(trendOf(sharesOf(weeks)));
  return (
    <Figure title={t("statistics.accuracy")} finding={finding} table={tableOf(weeks)} className={className}>
      <TwoLines
        label={finding}
        points={weeks.map(({ day, answered, right, practised, recalled }) => ({
          at: day,
          first: answered === 0 ? null : right / answered,
          second: practised === 0 ? null : recalled / practised,
        }))}
        names={[t("statistics.play"), t("statistics.practice")]}
        show={percent}
        showAt={(day) => dayWords(day, SHORT)}
        showAtLong={dayWords}
        domain={SHARE_DOMAIN}
      />
    </Figure>
  );
}

/** The words are about games; about practice where there were none. */
function sharesOf(weeks: readonly WeekFigures[]) {
  return weeks.some(({ answered }) => answered > 0)
    ? weeks.map(({ answered, right }) => ({ of: answered, right }))
    : weeks.map(({ practised, recalled }) => ({ of: practised, right: recalled }));
}

function findingOf(trend: Trend): string {
  switch (trend.kind) {
    case "unknown":
      return t("statistics.accuracy.unknown");
    case "steady":
      return t("statistics.accuracy.steady", { share: trend.share });
    case "rose":
    case "fell":
      return t(`statistics.accuracy.${trend.kind}`, { from: trend.from, to: trend.to });
    default:
      return unreachable(trend);
  }
}

function tableOf(weeks: readonly WeekFigures[]): Table {
  const share = (of: number, right: number) => (of === 0 ? null : rounded(right / of));
  return {
    columns: [
      { name: t("statistics.accuracy.week"), show: dayWords },
      { name: t("statistics.count.play"), show: whole },
      { name: t("statistics.share.play"), show: percent },
      { name: t("statistics.count.practice"), show: whole },
      { name: t("statistics.share.practice"), show: percent },
    ],
    rows: weeks.map(({ day, answered, right, practised, recalled }) => [
      day,
      answered,
      share(answered, right),
      practised,
      share(practised, recalled),
    ]),
  };
}
