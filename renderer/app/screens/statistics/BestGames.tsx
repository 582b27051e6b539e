import type { StatisticsGame } from "../../../../electron/api/contract/statistics.ts";
import { t } from "../../../messages/t.ts";
import { dayKey } from "../history/by-day.ts";
import { Figure } from "./Figure.tsx";
import type { Table } from "./table.ts";
import { dayWords, whole } from "./words.ts";

/** The games that went best, as a table. */
export function BestGames({ games }: { readonly games: readonly StatisticsGame[] }) {
  const [best] = games;
  const finding =
    best === undefined
      ? t("statistics.games.none")
      : t("statistics.games.found", { right: best.right, of: best.of, title: best.title });
  return <Figure title={t("statistics.games")} finding={finding} table={tableOf(games)} />;
}

function tableOf(games: readonly StatisticsGame[]): Table {
  return {
    columns: [
      { name: t("statistics.games.game") },
      { name: t("statistics.games.mode") },
      { name: t("statistics.right"), show: whole },
      { name: t("statistics.games.asked"), show: whole },
      { name: t("statistics.games.points"), show: whole },
      { name: t("statistics.games.day"), show: dayWords },
    ],
    rows: games.map(({ title, mode, right, of, score, startedAt }) => [
      title,
      t(`mode.${mode}`),
      right,
      of,
      score,
      dayKey(startedAt),
    ]),
  };
}
