import type { Fact, Reading, Value } from "../../../facts/model.ts";
import { roleIn } from "../../../facts/relation.ts";
import { valueFrom } from "../../../facts/values.ts";
import {
  areOfOneHeritage,
  countriesLike,
  genderOfFirstName,
  grownUp,
  peersOf,
  personCalled,
  pioneersLike,
  type Role,
  studioCalled,
  studiosLike,
  yearsApart,
} from "../../../pools/index.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import { genderOf } from "../trade.ts";
import type { Asked } from "../truth.ts";
import { yearFor, yearsOf } from "./history-years.ts";
import { areAlike, fellows, type Homes, homesOf, homesOfFilm, isUncharted } from "./homes.ts";
import type { Drawn } from "./index.ts";

/** Years between a film and somebody's work that the article dates, within which that person could have made it. */
const NEAR = 12;
/** Years between two players of one part, and between two others of a trade. */
const GENERATION = { player: 15, maker: 25 };

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
      isOfTime(value, years, year) &&
      (personCalled(value.text)?.roles[0] === role || isDated(years, year)),
  );
  const others = (scope.valuesOf.get("person") ?? []).filter(
    (value) =>
      !beside.has(value.key) &&
      personCalled(value.text)?.roles[0] === role &&
      isOfSex(value, sex) &&
      isOfTime(value, [], year),
  );
  if (role === "actor" && sex === undefined) return NOTHING;
  const home = homeOfMaker(asked, scope);
  const all = [...told.map(({ value }) => value), ...others].filter((value) =>
    couldBeTaken(value.text, answer.text, role),
  );
  return compatriots(all, peersFor(answer, role, sex, year, home, scope), home, scope);
}

const NOTHING: Drawn = { told: [], pooled: [] };

/** Where those have to come from who stand beside whoever made a film: from where it was made, if the key did as well. */
function homeOfMaker({ answer, fact }: Asked, scope: Scope): Homes {
  const own = homesOf(answer, scope);
  const { work } = fact.values;
  const film = work === undefined ? [] : homesOfFilm(work, scope);
  // Whose name is not of the film's country would be seen at once.
  if (own.length === 0) return own;
  if (film.length === 0) return own.every((code) => areAlike([code], own.slice(0, 1))) ? own : [];
  const both = own.filter((code) => areAlike([code], film));
  return both.length === 0 ? own.slice(0, 1) : both;
}

/** Of what is drawn, whoever is from there. */
function compatriots(told: readonly Value[], pooled: readonly string[], homes: Homes, scope: Scope): Drawn {
  const drawn = [
    ...told.map((value) => ({ value, name: null, homes: homesOf(value, scope) })),
    ...pooled.map((name) => ({ value: null, name, homes: personCalled(name)?.countries ?? [] })),
  ];
  if (isUncharted(scope)) return { told, pooled };
  const kept = fellows(drawn, homes, (one) => one.homes);
  return {
    told: kept.flatMap(({ value }) => value ?? []),
    pooled: kept.flatMap(({ name }) => name ?? []),
  };
}

/** Of an age, and for a part of one heritage, as far as the pools know both. */
function couldBeTaken(name: string, key: string, role: string): boolean {
  if (role === "actor" && !areOfOneHeritage(name, key)) return false;
  const [one, other] = [personCalled(name), personCalled(key)];
  if (one === null || other === null || role === "author") return true;
  return yearsApart(one, other) <= (role === "actor" ? GENERATION.player : GENERATION.maker);
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

/** At work in that year and grown up; by the article's own dates where the pools do not know them. */
function isOfTime(value: Value, years: readonly number[], year: number): boolean {
  const person = personCalled(value.text);
  if (person === null) return isDated(years, year);
  return grownUp(person) <= year && year <= (person.to ?? person.from + CAREER) + LATELY;
}

const isDated = (years: readonly number[], year: number) => years.some((one) => Math.abs(one - year) <= NEAR);

/** Years for which somebody is at work whose last year is not known, and for which a last film may lie back. */
const CAREER = 45;
const LATELY = 2;

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

function peersFor(
  answer: Value,
  role: string,
  sex: string | undefined,
  year: number,
  [country]: Homes,
  scope: Scope,
): readonly string[] {
  if (!isRole(role) || country === undefined) return [];
  const gender = sex === "f" ? "f" : "m";
  const known = personCalled(answer.text);
  // A novelist of nowhere in particular stands beside those of the article alone: any other is seen to be from elsewhere.
  if (role === "author" && known === null) return [];
  const names = scope.pooled(`peers|${role}|${gender}|${year}|${country}|${known?.name}`, () =>
    peersOf({
      role,
      gender,
      year,
      country,
      ...(known !== null && { like: known.name }),
      excluding: scope.names,
      salt: scope.article.title,
      limit: 40,
    })
      .filter((person) => person.gender === gender && person.roles[0] === role)
      .filter(({ name }) => isOfTime({ ...answer, text: name }, [], year) && couldBeTaken(name, answer.text, role))
      .map(({ name }) => name)
      .filter((name) => !scope.mentionedIn.has(name.toLowerCase()))
      .slice(0, 12),
  );
  return names;
}

/** People of the article of the same sex and time whom no sentence names beside it, then peers, then pioneers. */
export function folk(asked: Asked, scope: Scope): Drawn {
  const { answer, fact } = asked;
  const sex = genderOf(answer);
  const year = yearFor(asked, scope);
  const known = peopleIn(scope);
  const trade = roleIn(asked.ask, fact.values) ?? tradeOf(answer, known);
  const here = new Set([fact.reading, ...fact.also].flatMap(peopleOf));
  const doers = scope.store.of("deed-who").flatMap(({ values: { who } }) => who ?? []);
  const peers = [...(scope.valuesOf.get("person") ?? []), ...[...known.values()].map(({ value }) => value)];
  const all = (trade === null ? doers : peers).filter(
    (value) =>
      value.text.includes(" ") &&
      !here.has(value.key) &&
      sex !== undefined &&
      genderOf(value) === sex &&
      tradeOf(value, known) === trade &&
      couldBeTaken(value.text, answer.text, trade ?? "") &&
      isOfTime(value, known.get(value.key)?.years ?? [], year),
  );
  if (trade === null) return inventors(asked, all, year, scope);
  const home = homeOfMaker(asked, scope);
  const pooled = peersFor(answer, trade, sex, year, home, scope);
  return compatriots(all, pooled, home, scope);
}

/** Whoever else invented or founded something then; nobody of whom both homes are known, and far apart. */
function inventors({ answer, fact }: Asked, told: readonly Value[], year: number, scope: Scope): Drawn {
  const isMaker = /^(?:invented|patented|developed|built|pioneered|perfected|demonstrated|founded|established)\b/.test(
    fact.values.deed?.text ?? "",
  );
  const own = homesOf(answer, scope);
  const mayBe = (value: Value) => {
    const homes = homesOf(value, scope);
    return own.length === 0 || homes.length === 0 || areAlike(homes, own);
  };
  const pooled = isMaker ? pioneersLike(answer.text, year) : [];
  return {
    told: told.filter(mayBe),
    pooled: pooled.filter(
      (name) => !scope.mentionedIn.has(name.toLowerCase()) && mayBe({ ...answer, text: name, key: name.toLowerCase() }),
    ),
  };
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
