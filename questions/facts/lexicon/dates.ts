export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const SEASONS = ["spring", "summer", "autumn", "fall", "winter"] as const;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days before the first of each month, leap days left out: enough to compare and to shift dates. */
export function dayOfYear(month: number, day: number): number {
  return DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day;
}

/** The inverse of `dayOfYear` over years of 365 days: day 366 is the first of January of the next year. */
export function dateOfDay(year: number, day: number): { year: number; month: number; day: number } {
  let rest = day;
  let y = year;
  while (rest > 365) {
    rest -= 365;
    y += 1;
  }
  while (rest < 1) {
    rest += 365;
    y -= 1;
  }
  let month = 1;
  for (const days of DAYS) {
    if (rest <= days) break;
    rest -= days;
    month += 1;
  }
  return { year: y, month, day: rest };
}
