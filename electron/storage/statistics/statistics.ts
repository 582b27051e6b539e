import { dayNumber, dayText, mondayOf } from "../../../game/statistics/days.ts";
import { DAYS_AHEAD, WEEKS } from "../../../game/statistics/spans.ts";
import { ok } from "../../../questions/result.ts";
import type { StatisticsPort } from "../../api/ports.ts";
import { dayOf } from "../days.ts";
import type { Clock } from "../sessions.ts";
import type { Store } from "../store.ts";
import { createStatisticsLists } from "./lists.ts";
import { createPlayed } from "./played.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What was played and practised, added up. Everything that could be long is counted as it comes, or read in the order of an index. */
export function createStatistics({ db, attempt }: Store, person: number, clock: Clock): StatisticsPort {
  const played = createPlayed(db, person);
  const lists = createStatisticsLists(db, person);
  const today = () => dayOf(clock.now(), clock.utcOffset(clock.now()));

  return {
    summary: () => attempt(() => ok(played.summary(today()))),
    days: () =>
      attempt(() => {
        const last = today();
        const first = dayText(mondayOf(dayNumber(last)) - 7 * (WEEKS - 1));
        return ok({ today: last, days: played.days(first, last) });
      }),
    totals: () => attempt(() => ok(played.totals())),
    games: () => attempt(() => ok(lists.games())),
    nights: () => attempt(() => ok(lists.nights())),
    due: () =>
      attempt(() => {
        const start = dayNumber(today());
        const offset = clock.utcOffset(clock.now()) * MINUTE;
        const rows = lists.due(offset, start * DAY, (start + DAYS_AHEAD) * DAY);
        return ok({ today: dayText(start), days: rows.map(({ number, cards }) => ({ day: dayText(number), cards })) });
      }),
  };
}
