import { remembering } from "../../remember.ts";
import { grownUp } from "../ages.ts";
import { countries, countryCalled, countryDistance } from "../countries.ts";
import { type Gender, type Person, peopleWith, personCalled, type Role } from "../people.ts";
import type { Prominence } from "../rows.ts";
import { type Choosing, eraCost, prominenceCost, ranked } from "./rank.ts";

export type PeerQuery = Choosing & {
  readonly role: Role;
  readonly gender?: Gender | undefined;
  /** Year of the film. */
  readonly year?: number | undefined;
  /** Code, name or adjective: "IN", "India", "Indian". */
  readonly country?: string | undefined;
  /** Which of India's cinemas ("Tamil"), or "animation". */
  readonly cinema?: string | undefined;
  readonly prominence?: Prominence | undefined;
};

type Wanted = {
  readonly role: Role;
  readonly gender: Gender | undefined;
  readonly year: number | undefined;
  /** Code of a country -> how far it is from where the peers should be from. */
  readonly distances: ReadonlyMap<string, number>;
  readonly cinema: string | null;
  readonly prominence: Prominence | undefined;
  /** When they began, where that is known of `like`. */
  readonly from: number | undefined;
};

/** The middle of a career, twelve years into one that goes on. */
function middleOf({ from, to }: Person): number {
  return to === null ? from + 12 : Math.round((from + to) / 2);
}

/** To the nearest of `codes`; all zero where there are none. */
function distancesTo(codes: readonly string[]): ReadonlyMap<string, number> {
  return distances(codes.join(" "));
}

const distances = remembering((joined): ReadonlyMap<string, number> => {
  const codes = joined === "" ? [] : joined.split(" ");
  return new Map(countries().map(({ code }) => [code, codes.length === 0 ? 0 : countryDistance([code], codes)]));
});

function nearest(codes: readonly string[], distances: ReadonlyMap<string, number>): number {
  let distance = 5;
  for (const code of codes) distance = Math.min(distance, distances.get(code) ?? 5);
  return distance;
}

function wantedBy(query: PeerQuery): Wanted {
  const like = query.like === undefined ? null : personCalled(query.like);
  const country = query.country === undefined ? undefined : countryCalled(query.country)?.code;
  return {
    role: query.role,
    gender: query.gender ?? like?.gender,
    year: query.year ?? (like === null ? undefined : middleOf(like)),
    distances: distancesTo(country === undefined ? (like?.countries ?? []) : [country]),
    cinema: query.cinema ?? like?.cinema ?? null,
    prominence: query.prominence ?? like?.prominence,
    from: like === null ? undefined : grownUp(like),
  };
}

/** Up to 2 for having begun long before or after the one wanted, or more than thirty years before the film. */
function generationCost(from: number, { from: wantedFrom, year }: Wanted): number {
  if (wantedFrom !== undefined) return Math.min(2, Math.abs(from - wantedFrom) / 15);
  return year === undefined ? 0 : Math.min(2, Math.max(0, year - from - 30) / 10);
}

/**
 * How badly a person would stand beside the one wanted: 8 for another gender, 3 where the role is not what they are
 * known for, up to 10 for another era, up to 5 for another country, 3 for another of India's cinemas or for animation
 * beside live action, up to 2 each for another generation and for being better or less known.
 */
function peerCost(person: Person, wanted: Wanted): number {
  const country = nearest(person.countries, wanted.distances);
  const era = eraCost(wanted.year, person.from, person.to) + generationCost(grownUp(person), wanted);
  return kindCost(person, wanted) + country + era + prominenceCost(wanted.prominence, person.prominence);
}

function kindCost(person: Person, wanted: Wanted): number {
  const gender = wanted.gender === undefined || wanted.gender === person.gender ? 0 : 8;
  const role = person.roles[0] === wanted.role ? 0 : 3;
  const cinema = wanted.cinema === person.cinema ? 0 : 3;
  return gender + role + cinema;
}

/** People of the pool with that role, whoever stands best beside the one wanted first. Costs are ranks, not gates. */
export function peersOf(query: PeerQuery): readonly Person[] {
  const wanted = wantedBy(query);
  return ranked(peopleWith(query.role), query, {
    of: (person) => peerCost(person, wanted),
    least: (person) => kindCost(person, wanted),
  });
}
