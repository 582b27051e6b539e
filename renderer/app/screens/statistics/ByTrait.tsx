import type { StatisticsTotal } from "../../../../electron/api/contract/statistics.ts";
import { extremesOf, shareOf } from "../../../../game/statistics/extremes.ts";
import { t } from "../../../messages/t.ts";
import { ShareBars } from "./charts/ShareBars.tsx";
import { Figure } from "./Figure.tsx";
import type { Table } from "./table.ts";
import { oneDecimal, percent, rounded, whole } from "./words.ts";

/** Bars that a glance still takes in; the table has all. */
const SHOWN = 12;

type ByTraitProps = {
  readonly trait: "topic" | "film" | "decade" | "difficulty";
  readonly rows: readonly StatisticsTotal[];
  readonly nameOf: (value: string) => string;
  /** Room for the names, rem. */
  readonly names: number;
};

/** How often answers were right, by what was asked about. */
export function ByTrait({ trait, rows, nameOf, names }: ByTraitProps) {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, SHOWN);
  const extremes = extremesOf(shown);
  const finding =
    extremes === null
      ? t("statistics.trait.even")
      : t("statistics.trait.best", {
          best: nameOf(extremes.best.value),
          high: shareOf(extremes.best),
          worst: nameOf(extremes.worst.value),
          low: shareOf(extremes.worst),
        });
  return (
    <Figure title={t(`statistics.${trait}`)} finding={finding} table={tableOf(trait, rows, nameOf)}>
      <ShareBars
        label={finding}
        rows={shown.map((row) => ({
          name: nameOf(row.value),
          share: shareOf(row),
          of: t("statistics.of", { answered: row.answered }),
          low: row === extremes?.worst,
        }))}
        show={percent}
        names={names}
      />
    </Figure>
  );
}

function tableOf(
  trait: ByTraitProps["trait"],
  rows: readonly StatisticsTotal[],
  nameOf: (value: string) => string,
): Table {
  return {
    columns: [
      { name: t(`statistics.trait.${trait}`) },
      { name: t("statistics.answered"), show: whole },
      { name: t("statistics.right"), show: whole },
      { name: t("statistics.share"), show: percent },
      { name: t("statistics.seconds"), show: oneDecimal },
    ],
    rows: rows.map((row) => [
      nameOf(row.value),
      row.answered,
      row.right,
      rounded(shareOf(row)),
      rounded(row.takenMs / row.answered / 1000),
    ]),
  };
}
