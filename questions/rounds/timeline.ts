import { shuffled } from "../hash.ts";
import type { Difficulty, TimelineQuestion } from "../model.ts";
import { compose, withThe } from "./compose.ts";
import { type FilmRow, filmKey, namesOf, plainFilms } from "./film-row.ts";
import { areOfOneSeries } from "./series.ts";
import { sharing } from "./sharing.ts";
import { isSound } from "./sound.ts";

const FILMS = 4;
/**
 * Years between two films at least. Of one director's the order of a life's work helps; who compares films that have only a prize or a
 * country in common has nothing but the years to go by.
 */
const GAP = { director: 3, award: 4, country: 5 } as const;
/** What hardly anybody has heard of cannot be put in order. */
const LEAST_FAME = 2;
/** Of one director, award or country: there are more films from the United States than of all others together. */
const MOST_OF_ONE = 15;
/** From so many years between any two films on an order is easy, or of middling difficulty. */
const GAPS = { easy: 10, medium: 5 } as const;

type Line = {
  readonly gap: number;
  /** Whether they are all as well known as one another: a film that all know beside one that few do is asked only of one director. */
  readonly alike: boolean;
  readonly of: (film: FilmRow) => readonly string[];
  readonly prompt: (value: string) => string;
};

const LINES: readonly Line[] = [
  {
    gap: GAP.director,
    alike: false,
    // Those who always work together are named together.
    of: (film) => [namesOf(film, "director").join(" and ")].filter(Boolean),
    prompt: (name) => `Put these films directed by ${name} in order, the earliest first.`,
  },
  {
    gap: GAP.award,
    alike: true,
    of: ({ awards }) => awards,
    prompt: (award) => `Put these winners of ${award} in order, the earliest first.`,
  },
  {
    gap: GAP.country,
    alike: true,
    of: ({ countries }) => countries,
    prompt: (country) => `Put these films from ${withThe(country)} in order, the earliest first.`,
  },
];

/**
 * *Timeline*: four films of one director, award or country, to be put in the order of their years. Between any two of
 * them are some years, no two belong to one series, and no film stands in two of one kind.
 */
export function timelines(rows: readonly FilmRow[], seed: string): TimelineQuestion[] {
  const films = plainFilms(rows).filter(({ fame }) => fame >= LEAST_FAME);
  return LINES.flatMap((line) =>
    [...sharing(films, line.of, FILMS)].flatMap(([value, all]) =>
      foursOf(shuffled(all, `${seed}|${value}`, filmKey), line)
        .slice(0, MOST_OF_ONE)
        .map((four) => question(line.prompt(value), value, four))
        .filter(isSound),
    ),
  );
}

/** Fours with room between their years, as many as there are; each takes the first film left and those that go with it. */
function foursOf(films: readonly FilmRow[], line: Line): FilmRow[][] {
  const [first, ...others] = films;
  if (first === undefined) return [];
  const four = [first];
  for (const film of others) {
    if (four.length < FILMS && four.every((other) => goTogether(film, other, line))) four.push(film);
  }
  if (four.length < FILMS) return foursOf(others, line);
  return [
    four,
    ...foursOf(
      films.filter((film) => !four.includes(film)),
      line,
    ),
  ];
}

function goTogether(one: FilmRow, other: FilmRow, { gap, alike }: Line): boolean {
  const isApart = Math.abs(one.year - other.year) >= gap;
  return isApart && (!alike || one.fame === other.fame) && !areOfOneSeries([one, other]);
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
