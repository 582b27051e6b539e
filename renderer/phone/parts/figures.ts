import { t } from "../messages/t.ts";

/** 140 -> "+140", -20 -> "−20", 0 -> "0". */
export function signed(points: number): string {
  const sign = points > 0 ? "plus" : points < 0 ? "minus" : "none";
  return t("verdict.points", { sign, points: Math.abs(points) });
}

/** Years stand without a comma, larger numbers with: "1968", "12,500,000". */
export function number(value: number): string {
  return value.toLocaleString("en-GB", { useGrouping: Math.abs(value) > 9999 });
}
