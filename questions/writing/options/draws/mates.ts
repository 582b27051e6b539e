import type { Value } from "../../../facts/model.ts";
import { valueFrom } from "../../../facts/values.ts";
import {
  circleMates,
  figuresLike,
  filmsBesidePrize,
  filmsBy,
  filmsLike,
  firstsLike,
  foldName,
  historyMates,
  outshines,
  personCalled,
  type Role,
} from "../../../pools/index.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import { yearFor } from "./history-years.ts";
import { homesOf, homesOfFilm } from "./homes.ts";

/** So many are enough for a question. */
const ENOUGH = 3;

/** So many of those who are most alike. */
const NEAREST = 6;

/** Years between two films that could be taken for one another, at the most. */
const OF_AN_AGE = 7;

const ROLES: ReadonlySet<string> = new Set([
  "director",
  "writer",
  "producer",
  "actor",
  "composer",
  "cinematographer",
  "editor",
  "author",
  "critic",
  "production designer",
  "costume designer",
]);
const isRole = (role: string): role is Role => ROLES.has(role);

/** Whether the circles know somebody in that calling, in whatever year. */
export const isCharted = (name: string, role: string): boolean =>
  isRole(role) && circleMates(name, role, null).length > 0;

/** Who could be taken for the key in that year, but for those whom the sentence itself names; none where there are not three. */
export function peopleBeside(asked: Asked, role: string, scope: Scope): readonly string[] {
  const { answer } = asked;
  if (!isRole(role)) return [];
  // A book is as old as it is: its author may have died before the film.
  const year = role === "author" ? null : yearFor(asked, scope);
  const nearest = unlessNamed(historyMates(answer.text, role, year), asked);
  const mates = nearest.length > 0 ? nearest : unlessNamed(circleMates(answer.text, role, year), asked);
  return fromThere(mates, role, asked, scope).slice(0, NEAREST);
}

/** Where a film is not of Hollywood, those who are not known to be from elsewhere, if there are enough. */
function fromThere(names: readonly string[], role: string, { answer, fact }: Asked, scope: Scope): readonly string[] {
  const own = homesOf(answer, scope);
  const film = fact.values.work === undefined ? [] : homesOfFilm(fact.values.work, scope);
  const homes = film.length === 0 && role === "author" ? own : film.filter((code) => own.includes(code));
  if (homes.length === 0 || homes.some((code) => code === "US" || code === "CA")) return names;
  const near = names.filter((name) => personCalled(name)?.countries.some((code) => homes.includes(code)) !== false);
  return near.length < ENOUGH ? names : near;
}

/** Who could be taken for somebody known for a deed, but for those whom the sentence itself names. */
export function figuresBeside(asked: Asked): readonly string[] {
  return unlessNamed(figuresLike(asked.answer.text), asked);
}

function unlessNamed(names: readonly string[], { fact }: Asked): readonly string[] {
  const here = new Set(
    [fact.reading, ...fact.also].flatMap(({ mentions }) =>
      mentions.map((mention) => foldName(valueFrom(mention).text)),
    ),
  );
  const free = names.filter((name) => !here.has(foldName(name)));
  return free.length < ENOUGH ? [] : free;
}

/**
 * Films of the article by those who could be taken for the maker and are not far better known, of about that year; where there are not three, such
 * films of the pools as well that could be taken for the key.
 */
export function filmsOfMates(
  maker: Value,
  year: number,
  asked: Asked,
  scope: Scope,
): { readonly told: readonly Value[]; readonly pooled: readonly string[] } {
  const mates = circleMates(maker.text, "director", year).filter((mate) => !outshines(mate, maker.text));
  const keys = new Set(mates.map(foldName));
  const told = worksIn(scope)
    .filter(
      ({ work, makers, year: from }) =>
        makers.every((name) => keys.has(foldName(name))) &&
        Math.abs(from - year) <= OF_AN_AGE &&
        work.key !== asked.answer.key,
    )
    .map(({ work }) => work);
  if (told.length >= ENOUGH) return { told, pooled: [] };
  const theirs = new Set(mates.flatMap((mate) => filmsBy(mate, "director").map(({ title }) => foldName(title))));
  const pooled = filmsLike(asked.answer.text, year)
    .map(({ title }) => title)
    .filter((title) => theirs.has(foldName(title)) && !isTold(title, scope));
  return { told, pooled };
}

/**
 * Other films of whoever won, of that calling, the nearest in time first. Where the question tells the year of the prize,
 * any of them; else those alone that are known to have won nothing of the kind.
 */
export function ownFilms(who: Value, role: string, year: number, asked: Asked, scope: Scope): readonly string[] {
  if (!isRole(role)) return [];
  const sure = filmsBesidePrize(who.text, role);
  const all =
    asked.fact.values.year === undefined ? sure : [...madeBy(who, role, scope), ...filmsBy(who.text, role), ...sure];
  const others = all.filter(({ title }) => foldName(title) !== foldName(asked.answer.text));
  const distinct = [...new Map(others.map((film) => [foldName(film.title), film])).values()];
  return distinct
    .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))
    .slice(0, NEAREST)
    .map(({ title }) => title);
}

/** Films that the article gives to a director. */
function madeBy(who: Value, role: Role, scope: Scope): readonly { readonly title: string; readonly year: number }[] {
  if (role !== "director") return [];
  return worksIn(scope)
    .filter(({ makers }) => makers.some((name) => foldName(name) === foldName(who.text)))
    .map(({ work, year }) => ({ title: work.text, year }));
}

/** Films that could have been the first, or have won, as well as the key; none where there are not three. */
export function firstsBeside({ answer }: Asked): readonly string[] {
  const firsts = firstsLike(answer.text).map(({ title }) => title);
  return firsts.length < ENOUGH ? [] : firsts;
}

/** Films that could be taken for the key; none where there are not three. */
export function filmsBeside({ answer }: Asked, year: number | null): readonly string[] {
  const like = filmsLike(answer.text, year).map(({ title }) => title);
  return like.length < ENOUGH ? [] : like.slice(0, NEAREST);
}

type Told = { readonly work: Value; readonly makers: readonly string[]; readonly year: number };

/** Each dated film of the article, with all who are said to have directed it. */
const worksIn = perScope((scope): readonly Told[] => {
  const works = new Map<string, Told>();
  for (const { values } of scope.store.of("film-by")) {
    const { work, who, year } = values;
    if (work === undefined || who === undefined || year === undefined) continue;
    const before = works.get(work.key)?.makers ?? [];
    works.set(work.key, { work, makers: [...before, who.text], year: Number(year.text) });
  }
  return [...works.values()];
});

const isTold = (title: string, { mentionedIn }: Scope) => mentionedIn.has(title.toLowerCase().replace(/^the /, ""));
