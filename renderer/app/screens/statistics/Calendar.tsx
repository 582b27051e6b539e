import type { StatisticsDay } from "../../../../electron/api/contract/statistics.ts";
import { type Cell, calendarOf, LEVELS } from "../../../../game/statistics/calendar.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import css from "./Calendar.module.css";
import { Figure } from "./Figure.tsx";
import type { Table } from "./table.ts";
import { dayWords, MONTH, whole } from "./words.ts";

const WEEKDAYS = ["2027-03-15", "2027-03-16", "2027-03-17", "2027-03-18", "2027-03-19", "2027-03-20", "2027-03-21"];
const LEVEL_CLASS = [css.l0, css.l1, css.l2, css.l3, css.l4] as const;

type CalendarProps = { readonly today: string; readonly days: readonly StatisticsDay[] };
type Week = readonly Cell[];

/** Half a year, a column a week, the fuller the brighter. */
export function Calendar({ today, days }: CalendarProps) {
  const weeks = calendarOf(days, today);
  const finding = findingOf(weeks);
  return (
    <Figure title={t("statistics.calendar")} finding={finding} table={tableOf(days)}>
      <div className={css.calendar}>
        <div className={css.days} aria-hidden="true">
          {WEEKDAYS.map((day, place) => (
            <span key={day}>{place % 2 === 0 && dayWords(day, { weekday: "short" })}</span>
          ))}
        </div>
        <div className={css.weeks} role="img" aria-label={finding}>
          {weeks.flatMap((week, column) =>
            week.map((cell, row) => <Square key={cell?.day ?? `${column}-${row}`} cell={cell} />),
          )}
        </div>
        <div className={css.months} aria-hidden="true">
          {weeks.map((week, column) => (
            <span key={week[0]?.day}>{beginsMonth(weeks, column) && dayWords(week[0]?.day ?? null, MONTH)}</span>
          ))}
        </div>
      </div>
      <Legend />
    </Figure>
  );
}

function Square({ cell }: { readonly cell: Cell }) {
  if (cell === null) return <i />;
  const { day, count, level } = cell;
  return <i className={LEVEL_CLASS[level]} title={t("statistics.calendar.cell", { day: dayWords(day), count })} />;
}

function Legend() {
  return (
    <p className={`label ${css.legend}`}>
      <Say id="statistics.calendar.none" />
      {LEVEL_CLASS.map((name) => (
        <i key={name} className={name} aria-hidden="true" />
      ))}
      <Say id="statistics.calendar.most" values={{ count: LEVELS[3] }} />
    </p>
  );
}

/** The first week of a month, the very first one aside: its month may be over with it. */
function beginsMonth(weeks: readonly Week[], column: number): boolean {
  const month = (at: number) => weeks[at]?.[0]?.day.slice(0, 7);
  return column > 0 && month(column) !== month(column - 1);
}

function findingOf(weeks: readonly Week[]): string {
  const played = weeks.flat().filter((cell) => cell !== null && cell.count > 0);
  const most = played.reduce<Cell>((best, cell) => ((cell?.count ?? 0) > (best?.count ?? 0) ? cell : best), null);
  return t("statistics.calendar.found", {
    days: played.length,
    most: most === null ? "none" : dayWords(most.day),
    count: most?.count ?? 0,
  });
}

function tableOf(days: readonly StatisticsDay[]): Table {
  return {
    columns: [
      { name: t("statistics.calendar.day"), show: dayWords },
      { name: t("statistics.count.play"), show: whole },
      { name: t("statistics.count.practice"), show: whole },
    ],
    rows: days.toReversed().map(({ day, answered, practised }) => [day, answered, practised]),
  };
}
