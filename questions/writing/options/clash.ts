import { remembering } from "../../remember.ts";
import { contentWords } from "../gates/gate.ts";

/** Words for the same thing in the names of awards. */
const WRITING = /\b(?:screenplay|writing|script|writer)\b/i;
const FILM = /\b(?:picture|film)\b(?! editing)/i;

const COMPANY =
  /\b(?:Pictures|Bros\.|Studios?|Video|Entertainment|Films|Media|Searchlight|Fox|Productions|Classics|Releasing)(?: |$)/;

/** What is looked at of each name. */
const traitsOf = remembering((text) => ({
  twin: TWIN.exec(text)?.[1],
  writing: WRITING.test(text),
  film: FILM.test(text),
  best: text.startsWith("Best "),
  supporting: /\bSupporting\b/.test(text),
  digits: /\d/.test(text),
  /** First word of a company's name. */
  company: COMPANY.test(text) ? text.split(" ")[0] : undefined,
}));

const TWIN = /^Best (Original|Adapted) Screenplay(?: Award)?$/;

/** Original beside adapted: two awards, of which one film can have only one. */
export function areTwins(a: string, b: string): boolean {
  const [one, other] = [traitsOf(a).twin, traitsOf(b).twin];
  return one !== undefined && other !== undefined && one !== other;
}

/** Parts of a city that people also take for the city. */
const OF_NEW_YORK = /^(?:New York(?: City)?|Manhattan|Brooklyn|Queens|Harlem|the Bronx)$/;

/** Two options that cannot stand side by side: one holds the other, or both may be names for one thing. */
export function clash(a: string, b: string): boolean {
  const [one, other] = [traitsOf(a), traitsOf(b)];
  if (one.twin !== undefined && other.twin !== undefined && one.twin !== other.twin) return false;
  if (one.writing && other.writing) return true;
  if (one.best && other.best && one.film && other.film) return true;
  if (one.best && one.supporting !== other.supporting) return false;
  if (one.digits || other.digits) return a.toLowerCase() === b.toLowerCase();
  if (one.company !== undefined && one.company === other.company) return true;
  if (areOneName(a, b)) return true;
  if (OF_NEW_YORK.test(a) && OF_NEW_YORK.test(b)) return true;
  const left = contentWords(a);
  const right = contentWords(b);
  if (left.size === 0 || right.size === 0) return a.toLowerCase() === b.toLowerCase();
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].every((word) => large.has(word));
}

/** "Dan Hale" and "Daniel P. Hale": one surname, and first names that begin alike. */
function areOneName(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase().split(" "), b.toLowerCase().split(" ")];
  const [first = "", second = ""] = [one[0], other[0]];
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false;
  return first.length >= 3 && second.length >= 3 && first.slice(0, 3) === second.slice(0, 3);
}
