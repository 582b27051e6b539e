import { isNear } from "../../facts/mentions/edit-distance.ts";
import { areForms } from "../../facts/mentions/one-character.ts";
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
  ofNewYork: OF_NEW_YORK.test(text),
  small: text.toLowerCase(),
  /** "john g", of "John G. Avildsen": heard aloud, another John whose name goes on with a g begins alike. */
  start: /^(\p{L}+ \p{L})\. /u.exec(text)?.[1]?.toLowerCase() ?? "\u0000",
  name: nameIn(text.toLowerCase()),
  unranked: RANK.test(text) ? text.replace(RANK, "").toLowerCase() : null,
  words: contentWords(text),
  war: WAR.test(text),
  initials: INITIAL.test(text) ? text.toLowerCase().replaceAll(".", "").split(" ") : null,
}));

/** "First World War" and "Boer War" share all that is left of the one without its small words. */
const WAR = /\bWars?$/;

const INITIAL = /(?:^| )\p{Lu}\.(?: |$)/u;

/** "Officer Edda Vane", "Inspector Edda Vane": of one person, early and late. */
const RANK =
  /^(?:captain|colonel|general|major|sergeant|sgt\.?|lieutenant|lt\.?|commander|inspector|detective|officer|agent|chief|constable|superintendent|professor|doctor|dr\.?) (?=\S+ \S)/i;

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
  if (one.war && other.war) return one.small === other.small;
  if (one.writing && other.writing) return true;
  if (one.best && other.best && one.film && other.film) return true;
  if (one.best && one.supporting !== other.supporting) return false;
  if (one.digits || other.digits) return one.small === other.small;
  if (one.company !== undefined && one.company === other.company) return true;
  if (one.name !== null && one.name === other.name) return true;
  if (one.small.startsWith(other.start) || other.small.startsWith(one.start)) return true;
  if (one.initials !== null && other.initials !== null && areInitialled(one.initials, other.initials)) return true;
  if (one.unranked !== null && one.unranked === other.unranked) return true;
  if (areOneMisspelt(one.small, other.small)) return true;
  if (haveOneSurname(one.small, other.small) && areForms(firstWord(one.small), firstWord(other.small))) return true;
  if (one.ofNewYork && other.ofNewYork) return true;
  if (one.words.size === 0 || other.words.size === 0) return one.small === other.small;
  return one.words.size <= other.words.size ? isWithin(one.words, other.words) : isWithin(other.words, one.words);
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word)) return false;
  return true;
}

/** "E. Vane" and "E. V. Hale": heard aloud, the letters of one could stand for the name of the other. */
function areInitialled(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const word of short) {
    const found = long.findIndex((each, place) => place >= at && isSameOrInitial(word, each));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const isSameOrInitial = (one: string, other: string): boolean =>
  one === other || ((one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0));

/** "Dan Hale" and "Daniel P. Hale": one surname, and first names that begin alike. Null where it is no such name. */
function nameIn(small: string): string | null {
  const words = small.split(" ");
  const [first = ""] = words;
  return words.length < 2 || first.length < 3 ? null : `${first.slice(0, 3)} ${words.at(-1)}`;
}

/** "Drew Hale" and "Andrew Hale" may be one man. */
function haveOneSurname(a: string, b: string): boolean {
  const [from, other] = [a.lastIndexOf(" "), b.lastIndexOf(" ")];
  return from > 0 && other > 0 && a.slice(from) === b.slice(other);
}

/** "Edda Vane" and "Edda Wane": one letter apart. Of single words many are, and mean somebody else. */
function areOneMisspelt(a: string, b: string): boolean {
  return a.includes(" ") && b.includes(" ") && a.length > LONG_NAME && isNear(a, b, 1);
}

const LONG_NAME = 7;

const firstWord = (small: string) => small.slice(0, small.indexOf(" "));
