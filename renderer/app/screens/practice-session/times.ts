import { t } from "../../../messages/t.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30.4 * DAY;
const YEAR = 365 * DAY;

/** A length of time in its largest unit that says enough: "10 minutes", "8 days", "3 weeks". */
export function lengthText(ms: number): string {
  const round = (unit: number) => Math.max(1, Math.round(ms / unit));
  if (ms < HOUR) return t("practice.time.minutes", { n: round(MINUTE) });
  if (ms < 0.9 * DAY) return t("practice.time.hours", { n: round(HOUR) });
  if (ms < 2.5 * WEEK) return t("practice.time.days", { n: round(DAY) });
  if (ms < 2 * MONTH) return t("practice.time.weeks", { n: round(WEEK) });
  if (ms < YEAR) return t("practice.time.months", { n: round(MONTH) });
  return t("practice.time.years", { n: Math.round((ms / YEAR) * 10) / 10 });
}
