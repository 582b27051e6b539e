import { countryCalled } from "../../pools/index.ts";
import { kindOfPlace } from "../lexicon/places.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { textValue, valueFrom } from "../values.ts";

/** Parts of patterns and guards that relations about people and bodies share. */

/** Words between "played" and a name: "the young police officer". */
export const CALLED = "[the |a |an |his |her |fellow ][{:nationality} ][{:words} ][{:words} ]";

/** A work with what is said before it, from "in" on: "in the 1993 BBC drama Low Tide", "in Otto Brandt's film Low Tide". */
export const IN_WORK =
  "in [the |a |an |{:subject}'s ][{:date} ][director |filmmaker ][{:person|name}'s ][{:date} ][{:nationality} ][{:outlet|organisation|name|place} ][{:words} ][{:words} ]{work:work}";

/** What stands nearest before the value and could have done it is the subject itself. */
export function isOwnDeed(value: Value | undefined, reading: Reading): boolean {
  const { mention } = value ?? {};
  if (!mention) return false;
  const doers = reading.mentions.filter(
    (other) =>
      other.end <= mention.start &&
      (other.type === "subject" || ((other.type === "person" || other.type === "character") && acts(other, reading))),
  );
  return doers.at(-1)?.type === "subject";
}

/** Not said of a work that is somebody's, nor in brackets: "in Otto Brandt's drama", "(Otto Brandt, 1993)", "alongside Otto Brandt". */
function acts({ start, end }: Mention, { text, sentence }: Reading): boolean {
  const before = text.slice(0, start - sentence.start);
  const after = text.slice(end - sentence.start);
  if (/^['’]s?\b/.test(after) || /\([^()]*$/.test(before)) return false;
  return !/\b(?:alongside|opposite|with|by|from) (?:[a-z-]+ ){0,2}$/.test(before) || /^,? (?:who|and|as)\b/.test(after);
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

/** Town, part of a country and country of a row: "Birth place: Munich, Germany". */
export function townUnder(label: RegExp, row: Reading): Readonly<Record<string, Value>> | null {
  const cell = row.sentence.cells?.find((one) => label.test(one.label));
  const [first] = cell?.values ?? [];
  if (first === undefined) return null;
  const said = row.text.slice(first.start - row.sentence.start, first.end - row.sentence.start);
  const [place, region, land] = said.replace(/ \(.*$/, "").split(", ");
  if (place === undefined || !/^\p{Lu}[\p{L}. '-]+$/u.test(place) || region === undefined) return null;
  const values = { place: textValue(place), region: textValue(region) };
  return land === undefined ? values : { ...values, land: textValue(land) };
}

/** The year in a row of that label. */
export function yearUnder(label: RegExp, row: Reading): Value | null {
  if (row.sentence.cells?.some((cell) => label.test(cell.label)) !== true) return null;
  const date = row.mentions.find(({ type }) => type === "date");
  return date === undefined ? null : yearOf(valueFrom(date));
}

/** A town and no country or state, as far as is known. */
export function isTown({ text }: Value): boolean {
  const kind = kindOfPlace(text);
  return (
    (kind === null || kind === "city") && countryCalled(text) === null && !/^(?:West|East|North|South)\b/.test(text)
  );
}
