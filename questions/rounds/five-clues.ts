import { groupBy } from "../group.ts";
import { shuffled } from "../hash.ts";
import type { ChoiceQuestion } from "../model.ts";
import { areOfOneRegion } from "../tables/regions.ts";
import { type Clue, cluesFor, directorsOf, holdAll } from "./clues.ts";
import { byFame, compose, dated } from "./compose.ts";
import { type FilmRow, filmKey, plainFilms } from "./film-row.ts";
import { saidGenre } from "./genre.ts";
import { areOfLikeFame } from "./mates.ts";
import { areOfOneSeries } from "./series.ts";
import { isSound } from "./sound.ts";

const OPTIONS = 4;
/** Others of which the first clues are true as well. */
const ALIKE = 2;
/** Years that the other films may be from the one that is meant. */
const NEAR = 8;

/**
 * *In five clues*: which of four films is meant, told by five clues: when and where first, who last.
 *
 * - The first two clues are true of at least two more of the films, so that they give nothing away.
 * - All together are true of one film alone, among all that are known.
 * - No clue says a word of the title that it is about, and none what another says as well.
 */
export function inFiveClues(rows: readonly FilmRow[], seed: string): ChoiceQuestion[] {
  const films = plainFilms(rows);
  const alsoBy = worksOfDirectors(films);
  return films.flatMap((film) => {
    const clues = cluesFor(film, alsoBy(film));
    if (clues === null || films.some((other) => other !== film && holdAll(clues, other))) return [];
    const early = clues.slice(0, 2);
    const near = kindsFirst(film, shuffled(films, `${seed}|${filmKey(film)}`, filmKey)).filter(
      (other) => isLike(film, other) && clues.at(-1)?.holds(other) === false,
    );
    const others = apart(film, alikeFirst(near, early));
    if (others.length < OPTIONS - 1 || others.filter((other) => holdAll(early, other)).length < ALIKE) return [];
    return [question(film, clues, others)].filter(isSound);
  });
}

/** Of one time, region and kind, and about as well known. */
function isLike(film: FilmRow, other: FilmRow): boolean {
  const isNear = other !== film && Math.abs(other.year - film.year) <= NEAR;
  return (
    isNear && areOfLikeFame(film, other) && areOfOneRegion(film.countries, other.countries) && areOfOneKind(film, other)
  );
}

/** Who hears that it is a western, or what its makers else have made, is not to be left with one film by that alone. */
function areOfOneKind(film: FilmRow, other: FilmRow): boolean {
  const [own = "", theirs = ""] = [film, other].map((each) => saidGenre(each)[0]);
  const [isDrawn, isOtherDrawn] = [film, other].map(({ genres }) => genres.includes("animation"));
  return isDrawn === isOtherDrawn && (film.genres.length === 0 || other.genres.length === 0 || own === theirs);
}

/** Those of which the first clues are true as well, before the rest. */
function alikeFirst(films: readonly FilmRow[], clues: readonly Clue[]): FilmRow[] {
  const isAlike = (film: FilmRow) => holdAll(clues, film);
  return [...films.filter(isAlike), ...films.filter((film) => !isAlike(film))];
}

/** Those of which no two are by one director or of one series: who knows that rules out both. */
function apart(film: FilmRow, films: readonly FilmRow[]): FilmRow[] {
  const kept = [film];
  for (const each of films) {
    if (kept.length === OPTIONS) break;
    if (kept.every((one) => directorsOf(one) !== directorsOf(each) && !areOfOneSeries([one, each]))) kept.push(each);
  }
  return kept.slice(1);
}

/** Those of one kind with the film before the rest. */
function kindsFirst({ genres }: FilmRow, films: readonly FilmRow[]): FilmRow[] {
  const shared = (film: FilmRow) => film.genres.filter((genre) => genres.includes(genre)).length;
  return films.toSorted((a, b) => shared(b) - shared(a));
}

/** The best known other film of whoever directed one, that does not belong to it by its title. */
function worksOfDirectors(films: readonly FilmRow[]): (film: FilmRow) => FilmRow | null {
  const byDirectors = groupBy(films, directorsOf);
  return (film) => {
    const all = directorsOf(film) === "" ? [] : (byDirectors.get(directorsOf(film)) ?? []);
    const others = all.filter((other) => other !== film && !areOfOneSeries([film, other]));
    return others.toSorted((a, b) => b.fame - a.fame)[0] ?? null;
  };
}

function question(film: FilmRow, clues: readonly Clue[], others: readonly FilmRow[]): ChoiceQuestion {
  const options = [film, ...others].map(({ title }) => title).sort();
  return {
    kind: "choice",
    ...compose({
      topic: "five-clues",
      asks: "which film",
      prompt: "Which of these films do the clues describe?",
      titles: [],
      films: [film],
      cells: [["Film", dated(film)], ...cellsOf(clues)],
      difficulty: byFame([film]),
    }),
    options,
    answer: options.indexOf(film.title),
    clues: clues.map(({ text }) => text),
  };
}

/** "Acting" -> "Ida Reed, Otto Brandt" */
function cellsOf(clues: readonly Clue[]): [label: string, value: string][] {
  return [...groupBy(clues, ({ label }) => label)].map(([label, all]) => [
    label,
    all.map(({ value }) => value).join(", "),
  ]);
}
