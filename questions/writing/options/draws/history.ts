import type { Fact, Reading, Value } from "../../../facts/model.ts";
import { roleIn } from "../../../facts/relation.ts";
import { valueFrom } from "../../../facts/values.ts";
import {
  areOfOneHeritage,
  countriesLike,
  countryCalled,
  genderOfFirstName,
  grownUp,
  nationsLike,
  personCalled,
  studioCalled,
  studiosLike,
  yearsApart,
} from "../../../pools/index.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import { genderOf } from "../trade.ts";
import type { Asked } from "../truth.ts";
import { yearFor, yearsOf } from "./history-years.ts";
import { areAlike, homesOf, isUncharted } from "./homes.ts";
import type { Drawn } from "./index.ts";
import { figuresBeside, isCharted, peopleBeside } from "./mates.ts";

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
  const mates = peopleBeside(asked, role, scope);
  if (mates.length > 0) return { told: [], pooled: mates };
  if (isCharted(answer.text, role) || !isUncharted(scope)) return NOTHING;
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
  const all = [...told.map(({ value }) => value), ...others].filter((value) =>
    couldBeTaken(value.text, answer.text, role),
  );
  return { told: all, pooled: [] };
}

const NOTHING: Drawn = { told: [], pooled: [] };

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

/** People of the article of the same sex and time whom no sentence names beside it, then peers, then pioneers. */
export function folk(asked: Asked, scope: Scope): Drawn {
  const { answer, fact } = asked;
  const role = roleIn(asked.ask, fact.values);
  const mates = role === undefined ? figuresBeside(asked) : peopleBeside(asked, role, scope);
  if (mates.length > 0) return { told: [], pooled: mates };
  if ((role !== undefined && isCharted(answer.text, role)) || !isUncharted(scope)) return NOTHING;
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
  if (trade === null) return doersBeside(asked, all, scope);
  return { told: all, pooled: [] };
}

/** Whoever else of the article did something that is known by name; nobody of whom both homes are known, and far apart. */
function doersBeside({ answer }: Asked, told: readonly Value[], scope: Scope): Drawn {
  const own = homesOf(answer, scope);
  const mayBe = (value: Value) => {
    const homes = homesOf(value, scope);
    return own.length === 0 || homes.length === 0 || areAlike(homes, own);
  };
  return { told: told.filter(mayBe), pooled: [] };
}

/** What somebody is known for first: by the pools, by the article's facts, by its words. */
function tradeOf(value: Value, known: ReadonlyMap<string, Known>): string | null {
  const [first] = personCalled(value.text)?.roles ?? known.get(value.key)?.trades ?? [];
  return first ?? [...(value.mention?.entity?.roles ?? [])][0] ?? null;
}

/** The houses that shared the screens of Hollywood's great age. */
const MAJORS = [
  "Metro-Goldwyn-Mayer",
  "Paramount Pictures",
  "Warner Bros.",
  "RKO",
  "20th Century Fox",
  "Universal Pictures",
  "Columbia Pictures",
  "United Artists",
];
const OF_MAJORS = [1928, 1958] as const;

/** Studios that were there in that year. */
export function houses(asked: Asked, scope: Scope): Drawn {
  const { answer } = asked;
  const [own, year] = [studioCalled(answer.text), yearFor(asked, scope)];
  const others = MAJORS.filter((name) => studioCalled(name)?.name !== own?.name);
  if (others.length < MAJORS.length && year >= OF_MAJORS[0] && year <= OF_MAJORS[1])
    return { told: [], pooled: others };
  const query = { like: answer.text, kind: own?.kind ?? "producer", excluding: [], year, limit: 8 } as const;
  return { told: [], pooled: studiosLike({ ...query, salt: scope.article.title }).map(({ name }) => name) };
}

/** Words that no other tongue has in its titles. */
const ENGLISH = /\b(?:the|of|and|my|in|is|with|from|for|what|this|your|who)\b/i;

/** Countries that could be meant instead, that were there at that time. */
export function lands(asked: Asked, scope: Scope): Drawn {
  const { title } = asked.fact.values;
  // A title in another tongue tells where it comes from, and so does a name.
  if (title !== undefined && !ENGLISH.test(title.text)) return NOTHING;
  const year = yearFor(asked, scope);
  const beside = nationsLike(asked.answer.text, year);
  if (beside.length > 0) return { told: [], pooled: beside };
  const query = { like: asked.answer.text, excluding: [], salt: scope.article.title, limit: 12 };
  const own = countryCalled(asked.answer.text);
  const kin = countriesLike({ ...query, year }).filter(
    ({ region, tongue, prominence }) => prominence > 1 && region === own?.region && tongue === own.tongue,
  );
  return { told: [], pooled: kin.slice(0, 5).map(({ name }) => name) };
}
