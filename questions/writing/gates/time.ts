import type { Gate } from "./gate.ts";

const PASSING =
  /\b(?:has yet to|have yet to|as of \d{4}|currently|upcoming|so far|to date|will be|is expected|is set to|is scheduled|at present|remains to be)\b/i;

/** What time may change without a date being given. */
export const timeSensitive: Gate = {
  name: "time-sensitive",
  stops: ({ fact, stem, relation }, { year }) =>
    mayPass(fact.reading.text, stem.text) || (MAKING.has(relation.name) && isAfter(year, fact.reading.text)),
};

/** Work on a film, which is done before it is out. */
const MAKING = new Set([
  ..."shoot-location,shoot-begin-place,filmed-at,location-time,shot-in,lot,passive-place,countries-shot".split(","),
]);

/** Every year that the sentence tells is later than the film's: it speaks of the next one. */
function isAfter(year: number | null, said: string): boolean {
  const told = said.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return year !== null && told.length > 0 && told.every((each) => Number(each) > year);
}

/** What is said may not hold next year, and the stem gives no year. */
export function mayPass(said: string, stem: string): boolean {
  return PASSING.test(said) && !/\b(?:19|20)\d\d\b/.test(stem);
}
