import type { StatisticsTotal } from "../../../../electron/api/contract/statistics.ts";
import { medianSeconds, timeBuckets } from "../../../../game/statistics/times.ts";
import { t } from "../../../messages/t.ts";
import { ColumnsChart } from "./charts/Columns.tsx";
import { Figure } from "./Figure.tsx";
import type { Table } from "./table.ts";
import { percent, rounded, whole } from "./words.ts";

/** The last bucket of `timeBuckets` has no end. */
const OPEN = "20";

/** How many answers took how many seconds. */
export function TimesTaken({ rows }: { readonly rows: readonly StatisticsTotal[] }) {
  const buckets = timeBuckets(rows);
  const median = medianSeconds(rows);
  const finding = median === null ? t("statistics.times.none") : t("statistics.times.found", { seconds: median });
  const table: Table = {
    columns: [
      { name: t("statistics.times.from"), show: whole },
      { name: t("statistics.answered"), show: whole },
      { name: t("statistics.share"), show: percent },
    ],
    rows: buckets.map(({ from, answered, right }) => [
      from,
      answered,
      answered === 0 ? null : rounded(right / answered),
    ]),
  };
  return (
    <Figure title={t("statistics.times")} finding={finding} table={table}>
      <ColumnsChart
        label={finding}
        name={t("statistics.answered")}
        points={buckets.map(({ from, answered }) => ({ at: String(from), value: answered }))}
        show={whole}
        showAt={(from) => (from === OPEN ? t("statistics.times.last", { from: Number(from) }) : from)}
      />
    </Figure>
  );
}
