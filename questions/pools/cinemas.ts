import { countryCalled } from "./countries.ts";

/** Countries whose films and people are taken for one another's, though their names or tongues differ. */
const CINEMAS: readonly ReadonlySet<string>[] = [
  new Set(["US", "GB", "CA", "AU", "NZ", "IE"]),
  new Set(["SU", "RU", "UA", "GE", "BY", "AM"]),
  new Set(["CN", "HK", "TW"]),
  new Set(["DE", "DD", "AT", "CH"]),
  new Set(["DK", "SE", "NO", "FI", "IS"]),
  new Set(["CS", "CZ", "SK", "PL", "HU"]),
];

/** The same country, another of the same cinema, or one of the same language and part of the world. Codes. */
export function areOfOneCinema(one: string, other: string): boolean {
  if (one === other || CINEMAS.some((cinema) => cinema.has(one) && cinema.has(other))) return true;
  const [first, second] = [countryCalled(one), countryCalled(other)];
  if (first === null || second === null || first.tongue === "en") return false;
  return first.tongue === second.tongue && first.region === second.region;
}
