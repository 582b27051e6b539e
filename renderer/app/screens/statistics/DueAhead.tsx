import { type DueDay, dueAhead } from "../../../../game/statistics/due.ts";
import { t } from "../../../messages/t.ts";
import { ColumnsChart } from "./charts/Columns.tsx";
import { Figure } from "./Figure.tsx";
import { dayWords, SHORT, whole } from "./words.ts";

const WEEK = 7;

/** How many cards come due on each of the next days. */
export function DueAhead({ today, days }: { readonly today: string; readonly days: readonly DueDay[] }) {
  const ahead = dueAhead(days, today);
  const sum = (rows: readonly DueDay[]) => rows.reduce((total, { cards }) => total + cards, 0);
  const finding =
    sum(ahead) === 0
      ? t("statistics.due.none")
      : t("statistics.due.found", { cards: sum(ahead.slice(0, 1)), week: sum(ahead.slice(0, WEEK)) });
  return (
    <Figure
      title={t("statistics.due")}
      finding={finding}
      table={{
        columns: [
          { name: t("statistics.calendar.day"), show: dayWords },
          { name: t("statistics.cards"), show: whole },
        ],
        rows: ahead.map(({ day, cards }) => [day, cards]),
      }}
    >
      <ColumnsChart
        label={finding}
        name={t("statistics.cards")}
        points={ahead.map(({ day, cards }) => ({ at: day, value: cards }))}
        show={whole}
        showAt={(day) => dayWords(day, SHORT)}
        showAtLong={dayWords}
      />
    </Figure>
  );
}
