import type { Value } from "../../../facts/model.ts";
import { roleFor } from "../../../facts/phrases/honours.ts";
import { valueFrom } from "../../../facts/values.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import { yearFor, yearsOf } from "./history-years.ts";
import { isUncharted } from "./homes.ts";
import type { Drawn } from "./index.ts";
import { filmsBeside, filmsOfMates, firstsBeside, isCharted, ownFilms } from "./mates.ts";

/** Years between two films that could be taken for one another. */
const OF_AN_AGE = 8;

/** Films that the article gives to somebody else alone, the nearest in time first. */
export function filmsOf(asked: Asked, scope: Scope): Drawn {
  const { fact, answer } = asked;
  const who = fact.values.who?.key ?? "";
  const year = yearFor(asked, scope);
  if (fact.values.who !== undefined && isCharted(fact.values.who.text, "director"))
    return filmsOfMates(fact.values.who, year, asked, scope);
  if (!isUncharted(scope)) return { told: [], pooled: [] };
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
  return { told: byYear(told, year, scope), pooled: [] };
}

function isThen({ key }: Value, year: number, scope: Scope): boolean {
  const own = Number(yearsOf(scope).get(key));
  return Number.isFinite(own) && own > 0 && Math.abs(own - year) <= OF_AN_AGE;
}

function byYear(works: readonly Value[], year: number, scope: Scope): Value[] {
  const apart = ({ key }: Value) => Math.abs(Number(yearsOf(scope).get(key) ?? 0) - year);
  return [...works].sort((a, b) => apart(a) - apart(b)).slice(0, 12);
}

/** Where somebody won, other films of theirs; else films that could be taken for it, or winners of the same in other years. */
export function filmsThen(asked: Asked, scope: Scope): Drawn {
  const { fact, answer } = asked;
  const { who, prize } = fact.values;
  const year = yearFor(asked, scope);
  if (who !== undefined) return { told: [], pooled: ownFilms(who, roleOfWinner(prize), year, asked, scope) };
  const firsts = firstsBeside(asked);
  if (firsts.length > 0) return { told: [], pooled: firsts };
  const told = toldBeside(asked, year, scope);
  if (prize !== undefined) return { told: ofThePrize(told, asked, scope), pooled: [] };
  const like = filmsBeside(asked, Number(yearsOf(scope).get(answer.key)) || null);
  return like.length === 0 && isUncharted(scope) ? { told, pooled: [] } : { told: [], pooled: like };
}

/** Films of that age and kind that the article names elsewhere, the nearest in time first. */
function toldBeside(asked: Asked, year: number, scope: Scope): readonly Value[] {
  const { fact, answer } = asked;
  const here = new Set([fact.reading, ...fact.also]);
  const rivals = rivalsOf(asked, scope);
  const works = (scope.valuesOf.get("work") ?? []).filter(
    (work) =>
      !rivals.has(work.key) &&
      (scope.mentionedIn.get(work.key) ?? []).every((reading) => !here.has(reading)) &&
      !isOther(work) &&
      isThen(work, year, scope) &&
      areOfOneKind(work, answer, scope),
  );
  return byYear(works, year, scope);
}

/** The calling that a prize honours; whoever directed has won whatever goes to a film. */
function roleOfWinner(prize: Value | undefined): string {
  const isOfAFilm =
    !/\bfor Best /.test(prize?.text ?? "") || /\bBest (?:Documentary|International|Foreign)/.test(prize?.text ?? "");
  return isOfAFilm ? "director" : /\bAnimated\b/.test(prize?.text ?? "") ? "" : (roleFor(prize) ?? "");
}

/** Those that won the same in other years, where there are three. */
function ofThePrize(works: readonly Value[], { fact }: Asked, scope: Scope): readonly Value[] {
  const won = scope.store.of("prize-won");
  const same = works.filter((work) =>
    won.some(({ values }) => values.work?.key === work.key && values.prize?.key === fact.values.prize?.key),
  );
  return same.length >= 3 || isUncharted(scope) ? same : [];
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
