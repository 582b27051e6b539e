import { contentWords } from "../gates/gate.ts";

/** Words for the same thing in the names of awards. */
const WRITING = /\b(?:screenplay|writing|script|writer)\b/i;
const FILM = /\b(?:picture|film)\b(?! editing)/i;

const COMPANY =
  /\b(?:Pictures|Bros\.|Studios?|Video|Entertainment|Films|Media|Searchlight|Fox|Productions|Classics|Releasing)(?: |$)/;

const TWIN = /^Best (Original|Adapted) Screenplay(?: Award)?$/;

/** Original beside adapted: two awards, of which one film can have only one. */
export function areTwins(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => TWIN.exec(name)?.[1]);
  return one !== undefined && other !== undefined && one !== other;
}

/** Two options that cannot stand side by side: one holds the other, or both may be names for one thing. */
export function clash(a: string, b: string): boolean {
  if (areTwins(a, b)) return false;
  if (WRITING.test(a) && WRITING.test(b)) return true;
  if (/^Best /.test(a) && /^Best /.test(b) && FILM.test(a) && FILM.test(b)) return true;
  if (/^Best /.test(a) && /\bSupporting\b/.test(a) !== /\bSupporting\b/.test(b)) return false;
  if (/\d/.test(a) || /\d/.test(b)) return a.toLowerCase() === b.toLowerCase();
  if (COMPANY.test(a) && COMPANY.test(b) && a.split(" ")[0] === b.split(" ")[0]) return true;
  const left = contentWords(a);
  const right = contentWords(b);
  if (left.size === 0 || right.size === 0) return a.toLowerCase() === b.toLowerCase();
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].every((word) => large.has(word));
}
