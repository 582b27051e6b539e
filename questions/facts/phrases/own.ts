import type { Mention, Reading, Value } from "../model.ts";

/** Parts of patterns and guards that relations about people and bodies share. */

/** Words between "played" and a name: "the young police officer". */
export const CALLED = "[the |a |an |his |her |its |fellow ][{:words} ]";

/** What stands nearest before the value and could have done it is the subject itself. */
export function isOwnDeed(value: Value | undefined, { mentions }: Reading): boolean {
  const { mention } = value ?? {};
  if (!mention) return false;
  const doers = mentions.filter(
    ({ type, end }) => end <= mention.start && (type === "subject" || type === "person" || type === "character"),
  );
  return doers.at(-1)?.type === "subject";
}

/** The year of a date that names one: "1965" of "15 January 1965"; the date itself where it is no more than a year. */
export function yearOf(value: Value | undefined): Value | null {
  const { mention } = value ?? {};
  const year = /(?:18|19|20)\d\d$/.exec(value?.text ?? "")?.[0];
  if (value === undefined || mention?.quantity == null || year === undefined) return null;
  if (!/^date (?:year|mdy|dmy|month)$/.test(mention.quantity.unit)) return null;
  if (mention.quantity.unit === "date year") return value;
  const quantity = { amount: Number(year) * 366 + 1, unit: "date year", about: null };
  const short: Mention = { ...mention, start: mention.end - 4, text: year, quantity };
  return { type: "date", text: year, key: `date ${quantity.amount}`, mention: short };
}

/** "Squamish" of "Squamish, British Columbia", with the part of the country as a value of its own. */
export function townOf(value: Value): { readonly town: Value; readonly region: Value | null } {
  const comma = value.text.indexOf(", ");
  const { mention } = value;
  if (comma < 0 || mention === null || mention.entity !== null) return { town: value, region: null };
  const [text, rest] = [value.text.slice(0, comma), value.text.slice(comma + 2)];
  const town = { ...mention, end: mention.start + comma, text };
  return {
    town: { ...value, text, key: text.toLowerCase(), mention: town },
    region: { type: "place", text: rest, key: rest.toLowerCase(), mention: null },
  };
}
