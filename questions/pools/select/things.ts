import { remembering } from "../../remember.ts";
import { type Country, countries, countryCalled, countryDistance, regionDistance } from "../countries.ts";
import { type ActKind, type FilmSong, filmSongs, type MusicAct, musicActCalled, musicActs } from "../music.ts";
import { type Culture, type FirstName, firstNameCalled, firstNames } from "../names.ts";
import type { Gender } from "../people.ts";
import { type Place, type PlaceKind, placeCalled, places } from "../places.ts";
import { type Term, type TermKind, termCalled, termsOfKind } from "../terms.ts";
import { type Choosing, eraCost, prominenceCost, ranked } from "./rank.ts";

export type PlaceQuery = Choosing & {
  readonly kind?: PlaceKind | undefined;
  readonly country?: string | undefined;
};

/** Places of that kind alone where it is known, those of the country first: a city never stands beside its state. */
export function placesLike(query: PlaceQuery): readonly Place[] {
  const like = query.like === undefined ? null : placeCalled(query.like);
  const kind = query.kind ?? like?.kind;
  const country = query.country === undefined ? like?.country : countryCalled(query.country)?.code;
  return ranked(
    places().filter((place) => kind === undefined || place.kind === kind),
    query,
    (place) =>
      (country === undefined ? 0 : countryDistance([country], [place.country])) +
      prominenceCost(like?.prominence, place.prominence),
  );
}

export type CountryQuery = Choosing & { readonly year?: number | undefined };

/** Countries, neighbours first. A state that was not there in that year comes late; without a year, if it is no more. */
export function countriesLike(query: CountryQuery): readonly Country[] {
  const like = query.like === undefined ? null : countryCalled(query.like);
  const taken = new Set([...query.excluding.map((word) => countryCalled(word)?.code), like?.code]);
  return ranked(
    countries().filter(({ code }) => !taken.has(code)),
    query,
    (country) =>
      (like === null ? 0 : regionDistance(like, country)) +
      prominenceCost(like?.prominence, country.prominence) +
      (query.year === undefined && country.to !== null ? 10 : eraCost(query.year, country.from, country.to)),
  );
}

export type ActQuery = Choosing & {
  readonly kind?: ActKind | undefined;
  readonly gender?: Gender | undefined;
  readonly country?: string | undefined;
  readonly year?: number | undefined;
};

/** Bands beside bands, women who sing beside women who sing. */
export function musicActsLike(query: ActQuery): readonly MusicAct[] {
  const like = query.like === undefined ? null : musicActCalled(query.like);
  const [kind, gender] = [query.kind ?? like?.kind, query.gender ?? like?.gender];
  const country = query.country === undefined ? like?.country : countryCalled(query.country)?.code;
  return ranked(
    musicActs(),
    query,
    (act) =>
      (kind === undefined || act.kind === kind ? 0 : 8) +
      (gender === undefined || act.gender === gender ? 0 : 6) +
      (country === undefined ? 0 : countryDistance([country], [act.country])) +
      eraCost(query.year, act.from, act.to) +
      prominenceCost(like?.prominence, act.prominence),
  );
}

/** Songs of films of about that year. */
export function filmSongsOf(query: Choosing & { readonly year?: number | undefined }): readonly FilmSong[] {
  return ranked(filmSongs(), query, ({ year }) => eraCost(query.year, year, year));
}

export type NameQuery = Choosing & {
  readonly gender?: Gender | undefined;
  readonly culture?: Culture | undefined;
};

/** First names of that gender alone where it is known, those of the culture first. For characters without surnames. */
export function firstNamesLike(query: NameQuery): readonly FirstName[] {
  const like = query.like === undefined ? null : firstNameCalled(query.like);
  const [gender, culture] = [query.gender ?? like?.gender, query.culture ?? like?.culture];
  return ranked(namesOfGender(gender ?? ""), query, (first) =>
    culture === undefined || first.culture === culture ? 0 : 1,
  );
}

const namesOfGender = remembering((gender): readonly FirstName[] =>
  firstNames().filter((first) => gender === "" || first.gender === gender),
);

export type TermQuery = Choosing & { readonly kind: TermKind };

/** Words of one kind, the first of each family; none of the family of `like` or of an excluded word. */
export function termsLike(query: TermQuery): readonly Term[] {
  const like = query.like === undefined ? null : termCalled(query.kind, query.like);
  const taken = new Set([like?.family, ...query.excluding.map((word) => termCalled(query.kind, word)?.family)]);
  const open = termsOfKind(query.kind).filter(({ name, family }) => name === family && !taken.has(family));
  return ranked(open, query, ({ row }) => (like === null || like.row === row ? 0 : 1));
}
