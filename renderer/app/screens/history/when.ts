import { t } from "../../../messages/t.ts";
import { now } from "../../clock.ts";
import { dayKey } from "./by-day.ts";

/** Dates and times as the person's own system writes them; the rest of the words are the catalogue's. */

const DAY = 24 * 60 * 60 * 1000;

export function dayName(at: number, today: number = now()): string {
  const key = dayKey(at);
  if (key === dayKey(today)) return t("history.today");
  if (key === dayKey(today - DAY)) return t("history.yesterday");
  const sameYear = new Date(at).getFullYear() === new Date(today).getFullYear();
  const format: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(undefined, sameYear ? format : { ...format, year: "numeric" }).format(at);
}

export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" }).format(at);
}

/** For the `dateTime` of a `time` element. */
export function machineTime(at: number): string {
  return new Date(at).toISOString();
}
