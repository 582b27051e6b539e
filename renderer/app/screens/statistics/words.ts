import { t } from "../../../messages/t.ts";
import type { Value } from "./table.ts";

/** Figures and days as the page writes them. */

export function percent(value: Value): string {
  return typeof value === "number" ? t("statistics.percent", { share: value }) : "–";
}

export function whole(value: Value): string {
  return typeof value === "number" ? t("statistics.number", { value }) : "–";
}

export function oneDecimal(value: Value): string {
  return typeof value === "number" ? t("statistics.heads.seconds", { seconds: value }) : "–";
}

/** "2027-03-14" -> "14 March 2027"; days have no time zone, so they are read and written in the same one. */
export function dayWords(value: Value, format: Intl.DateTimeFormatOptions = LONG): string {
  if (typeof value !== "string") return "–";
  return new Intl.DateTimeFormat(undefined, { ...format, timeZone: "UTC" }).format(Date.parse(`${value}T00:00:00Z`));
}

const LONG: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
export const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
export const MONTH: Intl.DateTimeFormatOptions = { month: "long" };

/** A share in a file: thousandths are exact enough, and readable. */
export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
