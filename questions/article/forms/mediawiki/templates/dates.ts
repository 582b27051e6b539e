import { HOLE } from "../marks.ts";
import { named, type Template } from "./template.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `12`, `December`, `Dec` */
function monthName(text: string): string | undefined {
  if (/^\d{1,2}$/.test(text)) return MONTHS[Number(text) - 1];
  return text.length < 3 ? undefined : MONTHS.find((name) => name.toLowerCase().startsWith(text.toLowerCase()));
}

type Parts = { readonly year: string; readonly month: string; readonly day: string };

/** `1962, 5, 3` -> `3 May 1962` or `May 3, 1962`; null where there is no year in it. */
function dateText({ year, month, day }: Parts, dayFirst: boolean): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  const name = monthName(month);
  if (name === undefined) return year;
  if (!/^\d{1,2}$/.test(day)) return `${name} ${year}`;
  return dayFirst ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

const isDayFirst = (named: ReadonlyMap<string, string>) => /^(?:y|yes|1)/i.test(named.get("df") ?? "");

/** The date whose year stands at `from`: `{{birth date and age|df=y|1927|3|14}}`, the age left out. */
const dateAt =
  (from: number): Template =>
  ({ positional, named }) => {
    const [year = "", month = "", day = ""] = positional.slice(from);
    // `{{start date|3 May 1962}}`
    if (/\p{L}/u.test(year) && /\d{4}/.test(year)) return year;
    return dateText({ year, month, day }, isDayFirst(named));
  };

/** `{{Film date|1962|5|3|York|1962|9|1}}`: a date with its place or event a line. */
const filmDate: Template = ({ positional, named }) => {
  const lines: string[] = [];
  for (let at = 0; at < Math.min(positional.length, 40); at += 4) {
    const [year = "", month = "", day = "", place = ""] = positional.slice(at, at + 4);
    const date = dateText({ year, month, day }, isDayFirst(named));
    if (date !== null) lines.push(place === "" ? date : `${date} (${place})`);
  }
  return lines.join("\n");
};

/** `{{as of|2012|lc=y}}` */
const asOf: Template = ({ positional: [year = "", month = "", day = ""], named }) => {
  const date = dateText({ year, month, day }, isDayFirst(named));
  return date === null ? HOLE : `${named.has("lc") ? "as of" : "As of"} ${date}`;
};

export const DATES: readonly [string, Template][] = [
  ...named(
    "start date, start date and age, end date, end date and age, birth date, birth date and age, bda",
    dateAt(0),
  ),
  ...named(
    "birth-date, birth-date and age, death date, death date and age, dda, death-date, date, dob, oldstyledate",
    dateAt(0),
  ),
  ...named("birth year and age, birth year, death year and age, start-date", dateAt(0)),
  ...named("film date, filmdate, television date", filmDate),
  ...named("as of, asof", asOf),
  ...named("marriage", ({ positional: [name = ""] }) => (name === "" ? null : name)),
];
