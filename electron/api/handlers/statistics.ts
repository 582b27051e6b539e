import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type StatisticsHandlers = Pick<Handlers, Extract<keyof Handlers, `statistics.${string}`>>;

/** Calls of the statistics. */
export function statisticsHandlers({ statistics }: Pick<Ports, "statistics">): StatisticsHandlers {
  return {
    "statistics.summary": () => statistics.summary(),
    "statistics.days": () => statistics.days(),
    "statistics.totals": () => statistics.totals(),
    "statistics.games": () => statistics.games(),
    "statistics.nights": () => statistics.nights(),
    "statistics.due": () => statistics.due(),
  };
}
