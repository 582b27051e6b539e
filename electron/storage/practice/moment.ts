import type { Aim } from "../../../game/practice/aim.ts";
import type { Deck } from "../../../game/practice/deck.ts";
import { DAY } from "../../../game/practice/memory.ts";
import { dayOf } from "../days.ts";
import type { Clock } from "../sessions.ts";

const MINUTE = 60_000;

/** When a local day begins, milliseconds since the epoch: "2027-03-14". */
export function startOf(day: string, { utcOffset }: Pick<Clock, "utcOffset">): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return midnight - utcOffset(midnight) * MINUTE;
}

export function endOfToday(clock: Clock): number {
  const now = clock.now();
  return startOf(dayOf(now + DAY, clock.utcOffset(now)), clock);
}

/** What is left until the day that a deck is to be ready for; null when it has come. */
export function aimOf({ readyBy }: Pick<Deck, "readyBy">, clock: Clock): Aim | null {
  if (readyBy === null) return null;
  const at = startOf(readyBy, clock);
  const daysLeft = 1 + Math.round((at - endOfToday(clock)) / DAY);
  return daysLeft > 0 ? { at, daysLeft } : null;
}
