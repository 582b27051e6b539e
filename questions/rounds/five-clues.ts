import { groupBy } from "../group.ts";
import { shuffled } from "../hash.ts";
import type { ChoiceQuestion } from "../model.ts";
import { areOfOneRegion } from "../tables/regions.ts";
import { byFame, compose, dated, withThe } from "./compose.ts";
import { decadeOf, type FilmRow, filmKey, namesOf, plainFilms, type Trade } from "./film-row.ts";
import { areOfLikeFame } from "./mates.ts";
import { isSound } from "./sound.ts";

const CLUES = 5;
const OPTIONS = 4;
/** Years that the other films may be from the one that is meant. */
const NEAR = 8;

/** Something that can be said of a film without its name: what it is called in the proof, what it says, and how it is told. */
type Clue = { readonly label: string; readonly value: string; readonly text: string };

/**
 * *In five clues*: which of four films is meant, told by five clues: when and where first, who last.
 *
 * - The first two clues are true of another of the films as well, so that they give nothing away.
 * - All together are true of one film alone, among all that are known.
 * - No clue says a word of the title that it is about.
 */
export function inFiveClues(rows: readonly FilmRow[], seed: string): ChoiceQuestion[] {
  const films = plainFilms(rows);
  return films.flatMap((film) => {
    const clues = cluesFor(film);
    if (clues === null || films.some((other) => other !== film && hasAll(other, clues))) return [];
    const early = clues.slice(0, 2);
    const near = shuffled(films, `${seed}|${filmKey(film)}`, filmKey).filter(
      (other) => isLike(film, other) && !hasClue(other, clues[CLUES - 1]),
    );
    const others = alikeFirst(near, early).slice(0, OPTIONS - 1);
    if (others.length < OPTIONS - 1 || !others.some((other) => hasAll(other, early))) return [];
    return [question(film, clues, others)].filter(isSound);
  });
}

/** Of one time and region, and about as well known. */
function isLike(film: FilmRow, other: FilmRow): boolean {
  const isNear = other !== film && Math.abs(other.year - film.year) <= NEAR;
  return isNear && areOfLikeFame(film, other) && areOfOneRegion(film.countries, other.countries);
}

/** Those of which the first clues are true as well, before the rest. */
function alikeFirst(films: readonly FilmRow[], clues: readonly Clue[]): FilmRow[] {
  const isAlike = (film: FilmRow) => hasAll(film, clues);
  return [...films.filter(isAlike), ...films.filter((film) => !isAlike(film))];
}

function question(film: FilmRow, clues: readonly Clue[], others: readonly FilmRow[]): ChoiceQuestion {
  const options = [film, ...others].map(({ title }) => title).sort();
  return {
    kind: "choice",
    ...compose({
      topic: "five-clues",
      asks: "which film",
      prompt: `In five clues: which of these films is meant?`,
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

/** What can be said of a film, from what tells little to what tells most. */
function allClues(film: FilmRow): Clue[] {
  const directors = namesOf(film, "director");
  // Who directed it is said last, and once, whatever else they did.
  const others = (trade: Trade) => namesOf(film, trade).filter((name) => !directors.includes(name));
  const of = (label: string, values: readonly string[], text: (value: string) => string) =>
    values.map((value) => ({ label, value, text: text(value) }));
  return [
    ...of("Decade", [decadeOf(film)], (decade) => `It was first shown in the ${decade}.`),
    ...of("Country", film.countries, (country) => `It comes from ${withThe(country)}.`),
    ...of("Award", film.awards, (award) => `It won ${award}.`),
    ...of("Year", [`${film.year}`], (year) => `The year was ${year}.`),
    ...of("Music", others("composer"), (name) => `The music is by ${name}.`),
    ...of("Camera", others("cinematographer"), (name) => `${name} shot it.`),
    ...of("Acting", others("actor"), (name) => `${name} plays in it.`),
    ...of("Directed by", directors, (name) => `It was directed by ${name}.`),
  ];
}

const keyOf = ({ label, value }: Clue) => `${label}|${value}`;

/** Five clues of the film in the order of `allClues`, of different kinds as far as there are some; null where there are fewer. */
function cluesFor(film: FilmRow): Clue[] | null {
  const words = wordsOf(film.title);
  const says = ({ text }: Clue) => wordsOf(text).some((word) => word.length > 3 && words.includes(word));
  const fair = allClues(film).filter((clue) => !says(clue));
  const isFirst = (clue: Clue) => fair.find(({ label }) => label === clue.label) === clue;
  const kinds = fair.filter(isFirst);
  const many = [...kinds.slice(0, 2), ...kinds.slice(2).slice(2 - CLUES)];
  const kept = new Set([...many, ...fair.filter((clue) => !isFirst(clue))].slice(0, CLUES));
  return kept.size < CLUES ? null : fair.filter((clue) => kept.has(clue));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hasClue(film: FilmRow, clue: Clue | undefined): boolean {
  return clue !== undefined && keysOf(film).has(keyOf(clue));
}

function hasAll(film: FilmRow, clues: readonly Clue[]): boolean {
  return clues.every((clue) => hasClue(film, clue));
}

/** Every film is compared with every other. */
const known = new WeakMap<FilmRow, ReadonlySet<string>>();

function keysOf(film: FilmRow): ReadonlySet<string> {
  const found = known.get(film) ?? new Set(allClues(film).map(keyOf));
  known.set(film, found);
  return found;
}
