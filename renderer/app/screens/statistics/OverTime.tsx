import { useMemo } from "react";
import type { StatisticsDay } from "../../../../electron/api/contract/statistics.ts";
import { byWeek } from "../../../../game/statistics/weeks.ts";
import { classes } from "../../../ui/classes.ts";
import { Accuracy } from "./Accuracy.tsx";
import { Calendar } from "./Calendar.tsx";
import { Retention } from "./Retention.tsx";
import css from "./Statistics.module.css";

type OverTimeProps = {
  readonly today: string;
  readonly days: readonly StatisticsDay[];
  readonly practised: boolean;
};

/** The last half year: on which days, how well, and how much was kept. */
export function OverTime({ today, days, practised }: OverTimeProps) {
  const weeks = useMemo(() => byWeek(days, today), [days, today]);
  return (
    <>
      <Calendar today={today} days={days} />
      <div className={css.two}>
        <Accuracy weeks={weeks} className={classes(!practised && css.wide)} />
        {practised && <Retention weeks={weeks} />}
      </div>
    </>
  );
}
