import { FILMS, isForeign } from "../../../facts/lexicon/films.ts";
import type { Reading, Value } from "../../../facts/model.ts";
import { valueFrom } from "../../../facts/values.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import { yearFor, yearsOf } from "./history-years.ts";
import { areAlike, fellows, type Homes, homesOf, homesOfFilm, isUncharted } from "./homes.ts";
import type { Drawn } from "./index.ts";

/** Years between two films that could be taken for one another. */
const OF_AN_AGE = 8;

/** Prizes that are younger than the films which could be offered for them: the year from which films have won them. */
const SINCE: readonly (readonly [RegExp, number])[] = [
  [/\bAnimated Feature\b/, 2001],
  [/\bInternational Feature\b/, 2019],
  [/^Palme d['’]Or$/, 1955],
];

/** Films that the article gives to somebody else alone, the nearest in time first. */
export function filmsOf(asked: Asked, scope: Scope): Drawn {
  const { fact, answer } = asked;
  const who = fact.values.who?.key ?? "";
  const year = yearFor(asked, scope);
  const makersOf = new Map<string, Set<string>>();
  const values = new Map<string, Value>();
  for (const { values: one } of scope.store.of("film-by")) {
    if (one.work === undefined || one.who === undefined) continue;
    values.set(one.work.key, one.work);
    makersOf.set(one.work.key, (makersOf.get(one.work.key) ?? new Set()).add(one.who.key));
  }
  const told = [...values.values()].filter(
    (work) =>
      work.key !== answer.key &&
      makersOf.get(work.key)?.has(who) === false &&
      isThen(work, year, scope) &&
      areOfOneKind(work, answer, scope),
  );
  return { told: fellowFilms(byYear(told, year, scope), homeOf(asked, scope), scope), pooled: [] };
}

/** Of whoever made it, if the question names somebody; else of the film. */
function homeOf({ fact, answer }: Asked, scope: Scope): Homes {
  const film = homesOfFilm(answer, scope);
  const own = fact.values.who === undefined ? [] : homesOf(fact.values.who, scope);
  const both = own.filter((code) => areAlike([code], film));
  if (both.length > 0) return both;
  return film.length === 0 ? own : film;
}

const fellowFilms = (works: readonly Value[], homes: Homes, scope: Scope) =>
  isUncharted(scope) ? works : fellows(works, homes, (work) => homesOfFilm(work, scope));

function isThen({ key }: Value, year: number, scope: Scope): boolean {
  const own = Number(yearsOf(scope).get(key));
  return Number.isFinite(own) && own > 0 && Math.abs(own - year) <= OF_AN_AGE;
}

function byYear(works: readonly Value[], year: number, scope: Scope): Value[] {
  const apart = ({ key }: Value) => Math.abs(Number(yearsOf(scope).get(key) ?? 0) - year);
  return [...works].sort((a, b) => apart(a) - apart(b)).slice(0, 12);
}

/** Other films of that time and place: those of the article that no sentence names beside this one's fact, and well-known ones. */
export function filmsThen(asked: Asked, scope: Scope): Drawn {
  const { fact, answer } = asked;
  const { who, prize } = fact.values;
  const year = yearFor(asked, scope);
  const here = new Set([fact.reading, ...fact.also]);
  const rivals = rivalsOf(asked, scope);
  const since = SINCE.find(([name]) => name.test(prize?.text.replace(/^.* for Best /, "") ?? ""))?.[1] ?? 0;
  const told = (scope.valuesOf.get("work") ?? []).filter(
    (work) =>
      !rivals.has(work.key) &&
      (scope.mentionedIn.get(work.key) ?? []).every(
        (reading) => !here.has(reading) && (who === undefined || !names(reading, who.key)),
      ) &&
      !isOther(work) &&
      Number(yearsOf(scope).get(work.key) ?? 0) >= since &&
      isThen(work, year, scope) &&
      areOfOneKind(work, answer, scope),
  );
  const homes = homeOf(asked, scope);
  const isEnglish = homes.length > 0 && areAlike(homes, ["US"]) && !isDrawn(answer, scope) && !isReal(answer, scope);
  return {
    told: ofThePrize(fellowFilms(byYear(told, year, scope), homes, scope), asked, scope),
    pooled: who !== undefined || !isEnglish ? [] : knownFilms(year, prize !== undefined, scope),
  };
}

/** Those that won the same, where there are three; else those that won nothing else. */
function ofThePrize(works: readonly Value[], { fact }: Asked, { store }: Scope): readonly Value[] {
  const { prize } = fact.values;
  if (prize === undefined) return works;
  const won = store.of("prize-won");
  const has = (work: Value, isSame: boolean) =>
    won.some(({ values }) => values.work?.key === work.key && (values.prize?.key === prize.key) === isSame);
  const same = works.filter((work) => has(work, true));
  return same.length >= 3 ? same : works.filter((work) => has(work, true) || !has(work, false));
}

/** Well-known films in English of about that year; none that came later than the prize. */
function knownFilms(year: number, isPrize: boolean, scope: Scope): string[] {
  const named = new Set((scope.valuesOf.get("work") ?? []).map(({ key }) => key));
  return FILMS.filter(
    (film) =>
      year - film.year <= 3 &&
      film.year - year <= (isPrize ? 0 : 4) &&
      !isForeign(film.title) &&
      !named.has(film.title.toLowerCase().replace(/^the /, "")),
  ).map(({ title }) => title);
}

/** Films that brought somebody the same. */
function rivalsOf({ fact }: Asked, scope: Scope): ReadonlySet<string> {
  return new Set(
    scope.store.of(fact.relation).flatMap(({ values: { work, who: theirs, prize, thing } }) => {
      const same = prize?.key === fact.values.prize?.key && thing?.key === fact.values.thing?.key;
      return work !== undefined && same && theirs !== undefined && theirs.key === fact.values.who?.key
        ? [work.key]
        : [];
    }),
  );
}

const names = (reading: Reading, key: string) => reading.mentions.some((mention) => valueFrom(mention).key === key);

const isOther = ({ mention }: Value) =>
  ["book", "stage", "television", "game", "radio"].some((medium) => mention?.entity?.roles.has(medium) === true);

/** Drawn beside drawn, real beside real, short beside short. */
function areOfOneKind(one: Value, other: Value, scope: Scope): boolean {
  return [isDrawn, isReal, isShort].every((is) => is(one, scope) === is(other, scope));
}

const isDrawn = (work: Value, scope: Scope) => said(work, drawn, scope);
const isReal = (work: Value, scope: Scope) => said(work, real, scope);
const isShort = (work: Value, scope: Scope) => said(work, short, scope);

const drawn = perScope((scope) => sayingOf(/\banimat(?:ed|ion|or)\b|\bcartoon\b|\bdrawn\b|\banime\b/i, scope));
const real = perScope((scope) => sayingOf(/\bdocumentar(?:y|ies)\b/i, scope));
const short = perScope((scope) => sayingOf(/\bshorts?\b(?! stor)|\bminutes\b|\bseconds\b|\btwo-reel/i, scope));

/** Keys of the works that a sentence with such a word names. */
function sayingOf(words: RegExp, { readings }: Scope): ReadonlySet<string> {
  return new Set(
    readings
      .filter(({ text }) => words.test(text))
      .flatMap(({ mentions }) => mentions.map((mention) => valueFrom(mention).key)),
  );
}

const said = ({ key }: Value, keysOf: (scope: Scope) => ReadonlySet<string>, scope: Scope) => keysOf(scope).has(key);
