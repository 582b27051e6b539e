import { findDates } from "../mentions/dates.ts";
import type { Value } from "../model.ts";
import { valueFrom } from "../values.ts";

/** A date as its year alone: nobody knows the day. The value as it is where it names no year. */
export function yearOf(date: Value): Value {
  const { mention } = date;
  const year = /\b(?:18|19|20)\d\d\b/.exec(mention?.text ?? "");
  const [found] = year === null ? [] : findDates(year[0]);
  if (mention === null || year === null || found === undefined) return date;
  const start = mention.start + year.index;
  return valueFrom({ ...mention, start, end: start + year[0].length, text: year[0], quantity: found.quantity });
}
