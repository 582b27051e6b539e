import type { Gate } from "./gate.ts";

const PASSING =
  /\b(?:has yet to|have yet to|as of \d{4}|currently|upcoming|so far|to date|will be|is expected|is set to|is scheduled|at present|remains to be)\b/i;

/** What time may change without a date being given. */
export const timeSensitive: Gate = {
  name: "time-sensitive",
  stops: ({ fact, stem }) => mayPass(fact.reading.text, stem.text),
};

/** What is said may not hold next year, and the stem gives no year. */
export function mayPass(said: string, stem: string): boolean {
  return PASSING.test(said) && !/\b(?:19|20)\d\d\b/.test(stem);
}
