const MINUTE = 60_000;
const DAY = 86_400_000;

/** The local day of a time, "2027-03-14"; the offset is the minutes that local time is ahead of UTC. */
export function dayOf(time: number, utcOffset: number): string {
  return new Date(time + utcOffset * MINUTE).toISOString().slice(0, 10);
}

/** The day before: "2027-03-01" -> "2027-02-28". */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** How many days in a row, `today` the last, stand in `days`, which come newest first. */
export function daysInARow(days: Iterable<string>, today: string): number {
  let expected = today;
  let count = 0;
  for (const day of days) {
    if (day > expected) continue; // the machine's clock was ahead once
    if (day !== expected) break;
    count += 1;
    expected = dayBefore(day);
  }
  return count;
}
