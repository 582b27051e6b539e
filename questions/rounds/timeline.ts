import { shuffled } from "../hash.ts";
import type { Difficulty, TimelineQuestion } from "../model.ts";
import { compose, withThe } from "./compose.ts";
import { type FilmRow, filmKey, namesOf, plainFilms } from "./film-row.ts";
import { sharing } from "./sharing.ts";
import { isSound } from "./sound.ts";

const FILMS = 4;
/** Years between two films at least: what one source dates a year later than another does stays in order. */
const LEAST_GAP = 2;
/** What hardly anybody has heard of cannot be put in order. */
const LEAST_FAME = 2;
/** Of one director, award or country: there are more films from the United States than of all others together. */
const MOST_OF_ONE = 15;
/** From so many years between any two films on an order is easy, or of middling difficulty. */
const GAPS = { easy: 10, medium: 5 } as const;

type Line = { readonly of: (film: FilmRow) => readonly string[]; readonly prompt: (value: string) => string };

const LINES: readonly Line[] = [
  {
    of: (film) => namesOf(film, "director"),
    prompt: (name) => `Timeline: put these films directed by ${name} in order, the earliest first.`,
  },
  {
    of: ({ awards }) => awards,
    prompt: (award) => `Timeline: put these winners of ${award} in order, the earliest first.`,
  },
  {
    of: ({ countries }) => countries,
    prompt: (country) => `Timeline: put these films from ${withThe(country)} in order, the earliest first.`,
  },
];

/**
 * *Timeline*: four films of one director, award or country, to be put in the order of their years. No two are of one year, nor of
 * years that follow each other, and no film stands in two of one kind.
 */
export function timelines(rows: readonly FilmRow[], seed: string): TimelineQuestion[] {
  const films = plainFilms(rows).filter(({ fame }) => fame >= LEAST_FAME);
  return LINES.flatMap((line) =>
    [...sharing(films, line.of, FILMS)].flatMap(([value, all]) =>
      foursOf(shuffled(all, `${seed}|${value}`, filmKey))
        .slice(0, MOST_OF_ONE)
        .map((four) => question(line.prompt(value), value, four))
        .filter(isSound),
    ),
  );
}

/** Fours with room between their years, as many as there are; each takes the first film left and those that go with it. */
function foursOf(films: readonly FilmRow[]): FilmRow[][] {
  const four: FilmRow[] = [];
  for (const film of films) {
    if (four.length < FILMS && four.every(({ year }) => Math.abs(year - film.year) >= LEAST_GAP)) four.push(film);
  }
  if (four.length < FILMS) return [];
  return [four, ...foursOf(films.filter((film) => !four.includes(film)))];
}

function question(prompt: string, value: string, four: readonly FilmRow[]): TimelineQuestion {
  const films = four.toSorted((a, b) => a.year - b.year);
  // The order of their letters tells nothing.
  const listed = four.toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return {
    kind: "timeline",
    ...compose({
      topic: "timeline",
      asks: value,
      prompt,
      titles: [],
      films,
      cells: films.map((film) => [film.title, `${film.year}`]),
      difficulty: difficultyOf(films),
    }),
    options: listed.map(({ title }) => title),
    years: listed.map(({ year }) => year),
  };
}

/** By the least gap between two films. */
function difficultyOf(films: readonly FilmRow[]): Difficulty {
  const gaps = films.slice(1).map(({ year }, at) => year - (films[at]?.year ?? 0));
  const least = Math.min(...gaps);
  if (least >= GAPS.easy) return "easy";
  return least >= GAPS.medium ? "medium" : "hard";
}
