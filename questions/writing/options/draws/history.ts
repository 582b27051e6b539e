import { FILMS } from "../../../facts/lexicon/films.ts";
import type { Fact, Reading, Value } from "../../../facts/model.ts";
import { roleIn } from "../../../facts/relation.ts";
import { valueFrom } from "../../../facts/values.ts";
import {
  countriesLike,
  genderOfFirstName,
  peersOf,
  personCalled,
  pioneersLike,
  type Role,
  studioCalled,
  studiosLike,
} from "../../../pools/index.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import { genderOf } from "../trade.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/** Years between two people's work within which either could have made a film. */
const NEAR = 22;
/** Years between two films that could be taken for one another. */
const OF_AN_AGE = 15;

/** What the facts of an article make of somebody: trades, and years of the work named. */
type Known = {
  readonly value: Value;
  readonly trades: Set<string>;
  readonly years: number[];
  readonly works: Set<string>;
};

const peopleIn = perScope((scope): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  const note = (fact: Fact, trade: string) => {
    const { who, work, year } = fact.values;
    if (who === undefined) return;
    const one = known.get(who.key) ?? { value: who, trades: new Set(), years: [], works: new Set() };
    one.trades.add(trade);
    if (work !== undefined) one.works.add(work.key);
    const dated = Number(year?.text ?? yearsOf(scope).get(work?.key ?? "") ?? lastYearBefore(fact.reading, scope));
    if (Number.isFinite(dated) && dated > 0) one.years.push(dated);
    known.set(who.key, one);
  };
  for (const fact of scope.store.of("film-by")) note(fact, "director");
  for (const fact of scope.store.of("role-in")) note(fact, "actor");
  for (const fact of scope.store.of("credit")) note(fact, fact.values.trade?.text ?? "");
  for (const fact of scope.store.of("drawn-from")) note(fact, "author");
  return known;
});

/** The last year that the paragraph has named by the end of a sentence. */
function lastYearBefore({ index, paragraph }: Reading, { readings }: Scope): string | undefined {
  for (let at = index; readings[at]?.paragraph === paragraph; at -= 1) {
    const year = readings[at]?.text.match(/\b(?:18|19|20)\d\d\b/g)?.at(-1);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** The year of each film that the article dates. */
const yearsOf = perScope(
  ({ store }): ReadonlyMap<string, string> =>
    new Map(
      ["film-year", "film-by"]
        .flatMap((name) => store.of(name))
        .toSorted((a, b) => b.reading.index - a.reading.index)
        .flatMap(({ values: { work, year } }) => (work && year ? [[work.key, year.text] as const] : [])),
    ),
);

/** When the question plays: the year in it, that of its film, that of its sentence, or the middle of the article's. */
function yearFor({ fact, answer }: Asked, scope: Scope): number {
  const own = fact.values.year?.text ?? yearsOf(scope).get(fact.values.work?.key ?? answer.key);
  const near = /\b(?:18|19|20)\d\d\b/.exec(fact.reading.text)?.[0];
  return Number(own ?? near ?? middleOf(scope).year);
}

const middleOf = perScope(({ article }) => {
  const years = (article.text.match(/\b(?:18|19|20)\d\d\b/g) ?? []).map(Number).sort((a, b) => a - b);
  return { year: years[Math.floor(years.length / 2)] ?? 1960 };
});

/** Others of the article who do the same for other films, and peers of that time; nobody whom it names beside this film. */
export function makers(asked: Asked, scope: Scope): Drawn {
  const { answer, fact } = asked;
  const role = roleIn(asked.ask, fact.values) ?? "director";
  const sex = genderOf(answer) ?? sexOfPart(fact);
  const year = yearFor(asked, scope);
  const [work] = [fact.values.work?.key ?? ""];
  const beside = new Set((scope.mentionedIn.get(work) ?? []).flatMap(peopleOf));
  const told = [...peopleIn(scope).values()].filter(
    ({ value, trades, works, years }) =>
      trades.has(role) &&
      !works.has(work) &&
      (!beside.has(value.key) || (works.size > 0 && !sharesClause(value, work, scope))) &&
      isOfSex(value, sex) &&
      isOfTime(value, years, year),
  );
  const others = (scope.valuesOf.get("person") ?? []).filter(
    (value) =>
      !beside.has(value.key) &&
      personCalled(value.text)?.roles[0] === role &&
      isOfSex(value, sex) &&
      isOfTime(value, [], year),
  );
  if (role === "actor" && sex === undefined) return { told: [], pooled: [] };
  return { told: [...told.map(({ value }) => value), ...others], pooled: peersFor(answer, role, sex, year, scope) };
}

/** An actress whose first name tells nobody so, by whom she plays. */
function sexOfPart({ values: { part } }: Fact): string | undefined {
  const told = genderOfFirstName(part?.text.split(" ")[0] ?? "");
  return told === "m" || told === "f" ? told : undefined;
}

const peopleOf = ({ mentions }: Reading): string[] =>
  mentions.flatMap((mention) => (PEOPLE.has(mention.type) ? [valueFrom(mention).key] : []));
const PEOPLE = new Set(["person", "name", "character", "subject"]);

/** One sentence names both and nothing that would part them. */
function sharesClause({ key }: Value, work: string, scope: Scope): boolean {
  return (scope.mentionedIn.get(key) ?? []).some((reading) => {
    const works = reading.mentions.filter(({ type }) => type === "work").map((mention) => valueFrom(mention).key);
    return works.includes(work) && new Set(works).size < 2;
  });
}

function isOfSex(value: Value, sex: string | undefined): boolean {
  const own = genderOf(value);
  return sex === undefined ? own !== "f" : own === sex;
}

function isOfTime(value: Value, years: readonly number[], year: number): boolean {
  const person = personCalled(value.text);
  if (person !== null) return year >= person.from - NEAR / 2 && year <= (person.to ?? person.from + 50) + NEAR / 2;
  return years.length === 0 || years.some((one) => Math.abs(one - year) <= NEAR);
}

const ROLES: ReadonlySet<string> = new Set([
  "director",
  "writer",
  "producer",
  "actor",
  "composer",
  "cinematographer",
  "editor",
  "author",
  "production designer",
  "costume designer",
]);
const isRole = (role: string): role is Role => ROLES.has(role);

function peersFor(answer: Value, role: string, sex: string | undefined, year: number, scope: Scope): readonly string[] {
  if (!isRole(role)) return [];
  const gender = sex === "f" ? "f" : "m";
  const known = personCalled(answer.text);
  // A novelist of nowhere in particular stands beside those of the article alone: any other is seen to be from elsewhere.
  if (role === "author" && known === null) return [];
  const like = known?.name;
  const near = peersOf({
    role,
    gender,
    year,
    ...(like !== undefined && { like }),
    excluding: scope.names,
    salt: scope.article.title,
    limit: 10,
  });
  return near
    .filter(({ countries }) => role !== "author" || countries.some((code) => known?.countries.includes(code)))
    .filter(({ from, to, gender: own }) => own === gender && from <= year + 5 && year <= (to ?? from + 45) + 5)
    .map(({ name }) => name)
    .filter((name) => !scope.mentionedIn.has(name.toLowerCase()));
}

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
  const isFree = ([key, work]: readonly [string, Value]) =>
    key !== answer.key && makersOf.get(key)?.has(who) === false && isThen(work, year, OF_AN_AGE, scope);
  return {
    told: byYear(
      [...values].filter(isFree).map(([, work]) => work),
      year,
      scope,
    ),
    pooled: [],
  };
}

function isThen({ key }: Value, year: number, span: number, scope: Scope): boolean {
  const own = Number(yearsOf(scope).get(key));
  return !Number.isFinite(own) || own === 0 ? false : Math.abs(own - year) <= span;
}

function byYear(works: readonly Value[], year: number, scope: Scope): Value[] {
  const apart = ({ key }: Value) => Math.abs(Number(yearsOf(scope).get(key) ?? 0) - year);
  return [...works].sort((a, b) => apart(a) - apart(b)).slice(0, 9);
}

/** Other films of that time: those of the article that no sentence names beside this one's fact, and well-known ones. */
export function filmsThen(asked: Asked, scope: Scope): Drawn {
  const { fact, answer } = asked;
  const year = yearFor(asked, scope);
  const here = new Set([fact.reading, ...fact.also]);
  const own = scope.store.of("film-by").find(({ values: { work } }) => work?.key === answer.key)?.values.who?.key;
  const who = fact.values.who?.key ?? own;
  const rivals = new Set(
    scope.store.of(fact.relation).flatMap(({ values: { work, who: theirs, prize, thing } }) => {
      const same = prize?.key === fact.values.prize?.key && thing?.key === fact.values.thing?.key;
      return work !== undefined && same && theirs !== undefined && theirs.key === fact.values.who?.key
        ? [work.key]
        : [];
    }),
  );
  const told = (scope.valuesOf.get("work") ?? []).filter(
    (work) =>
      !rivals.has(work.key) &&
      (scope.mentionedIn.get(work.key) ?? []).every(
        (reading) => !here.has(reading) && (fact.values.who === undefined || !names(reading, fact.values.who.key)),
      ) &&
      !isOther(work) &&
      isThen(work, year, OF_AN_AGE, scope),
  );
  const named = new Set((scope.valuesOf.get("work") ?? []).map(({ key }) => key));
  const pooled = FILMS.filter(
    (film) =>
      year - film.year <= 3 &&
      film.year - year <= (fact.values.prize === undefined ? 4 : 0) &&
      !named.has(film.title.toLowerCase().replace(/^the /, "")),
  );
  return {
    told: byYear(told, year, scope),
    pooled: who !== undefined && fact.values.who !== undefined ? [] : pooled.map(({ title }) => title),
  };
}

const names = (reading: Reading, key: string) => reading.mentions.some((mention) => valueFrom(mention).key === key);

const isOther = ({ mention }: Value) =>
  ["book", "stage", "television", "game", "radio"].some((medium) => mention?.entity?.roles.has(medium) === true);

/** People of the article of the same sex and time whom no sentence names beside it, then peers, then pioneers. */
export function folk(asked: Asked, scope: Scope): Drawn {
  const { answer, fact } = asked;
  const sex = genderOf(answer);
  const year = yearFor(asked, scope);
  const known = peopleIn(scope);
  const trade = tradeOf(answer, known) ?? roleIn(asked.ask, fact.values) ?? null;
  const here = new Set([fact.reading, ...fact.also].flatMap(peopleOf));
  const doers = scope.store.of("deed-who").flatMap(({ values: { who } }) => who ?? []);
  const peers = [...(scope.valuesOf.get("person") ?? []), ...[...known.values()].map(({ value }) => value)];
  const told = (trade === null ? doers : peers).filter(
    (value) =>
      value.text.includes(" ") &&
      !here.has(value.key) &&
      sex !== undefined &&
      genderOf(value) === sex &&
      tradeOf(value, known) === trade &&
      isOfTime(value, known.get(value.key)?.years ?? [], year),
  );
  const isMaker = /^(?:invented|patented|developed|built|pioneered|perfected|demonstrated|founded|established)\b/.test(
    fact.values.deed?.text ?? "",
  );
  const makers = isMaker && trade === null ? pioneersLike(answer.text, year) : [];
  const pooled = trade === null ? makers : peersFor(answer, trade, sex, year, scope);
  return { told, pooled: pooled.filter((name) => !scope.mentionedIn.has(name.toLowerCase())) };
}

/** What somebody is known for first: by the pools, by the article's facts, by its words. */
function tradeOf(value: Value, known: ReadonlyMap<string, Known>): string | null {
  const [first] = personCalled(value.text)?.roles ?? known.get(value.key)?.trades ?? [];
  return first ?? [...(value.mention?.entity?.roles ?? [])][0] ?? null;
}

/** Studios that were there in that year, none that a sentence names beside the film. */
export function houses(asked: Asked, scope: Scope): Drawn {
  const { answer } = asked;
  const like = studioCalled(answer.text);
  const query = {
    like: answer.text,
    kind: like?.kind ?? "producer",
    excluding: [],
    salt: scope.article.title,
    limit: 8,
  } as const;
  return { told: [], pooled: studiosLike({ ...query, year: yearFor(asked, scope) }).map(({ name }) => name) };
}

/** Countries near it that were there at that time. */
export function lands(asked: Asked, scope: Scope): Drawn {
  const query = { like: asked.answer.text, excluding: [], salt: scope.article.title, limit: 12 };
  const near = countriesLike({ ...query, year: yearFor(asked, scope) }).filter(({ prominence }) => prominence > 1);
  return { told: [], pooled: near.slice(0, 6).map(({ name }) => name) };
}
