import { filmsLike, yearsOfTitle } from "../../pools/index.ts";
import type { Value } from "../model.ts";
import { filmsAbout, isListed, yearOfFilm } from "./film-years.ts";

/** Fewer films than these could not be offered beside one. */
const ENOUGH = 3;

/** The year of a film that the pools know among others like it; null for a title that they do not know, or know of several years. */
export function yearOfKnownFilm(work: Value, text: string): number | null {
  const told = yearOfFilm(work, text);
  const years = yearsOfTitle(work.text);
  const year = told ?? (years.length === 1 ? (years[0] ?? null) : null);
  return year !== null && filmsLike(work.text, year).length >= ENOUGH ? year : null;
}

/** Titles of films that could be taken for that one, of years no further from its own than so many. */
export function filmsBesideIt(work: Value | undefined, era: Value | undefined, span = 12): readonly string[] {
  if (work === undefined || era === undefined) return [];
  const year = Number(era.text);
  return filmsLike(work.text, year)
    .filter((film) => Math.abs(film.year - year) <= span)
    .map(({ title }) => title);
}

/** Films that could be taken for that one; where everybody knows it, those of them that everybody knows, if there are enough. */
export function filmsAsKnown(work: Value | undefined, era: Value | undefined): readonly string[] {
  const like = filmsBesideIt(work, era);
  if (work === undefined || era === undefined) return [];
  const known = isListed(work.text) ? like.filter(isListed) : like;
  return known.length >= ENOUGH ? known : filmsAbout(Number(era.text), work);
}
