import { FILMS } from "../lexicon/films.ts";
import type { Value } from "../model.ts";

/** Title -> year, the first of a title's; those that are known by name. */
const YEAR_OF: ReadonlyMap<string, number> = new Map(FILMS.toReversed().map(({ title, year }) => [title, year]));

/** By the list of films, else by the year in brackets after it. */
export function yearOfFilm(work: Value, text: string): number | null {
  const known = YEAR_OF.get(work.text);
  if (known !== undefined) return known;
  const at = work.mention === null ? -1 : text.indexOf(work.mention.text);
  if (at < 0) return null;
  const before = /\b((?:19|20)\d{2}) (?:[a-z-]+ ){0,4}(?:film|movie|drama|comedy|western|thriller) $/.exec(
    text.slice(0, at),
  )?.[1];
  const told = before ?? /^[^(]{0,80}\((\d{4})\)/.exec(text.slice(at))?.[1];
  return told === undefined ? null : Number(told);
}

/** One of those that are known by name. */
export const isListed = (title: string): boolean => YEAR_OF.has(title);

/** Years around one: an old film would stand out among new ones. */
const SPAN = 7;

/** Titles of films of about that year, but for the work. */
export function filmsAbout(year: number, work: Value | undefined): string[] {
  return FILMS.filter((film) => Math.abs(film.year - year) <= SPAN && film.title !== work?.text).map(
    ({ title }) => title,
  );
}
