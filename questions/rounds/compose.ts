import { hashId } from "../hash.ts";
import type { Difficulty, Proof, Question, Range } from "../model.ts";
import { decadeOf, type FilmRow, filmKey } from "./film-row.ts";

type Composed = {
  readonly topic: "timeline" | "odd-one-out" | "five-clues" | "chain" | "closest-year";
  /** What it asks about, whatever the wording: with the films it makes the id. */
  readonly asks: string;
  readonly prompt: string;
  /** Titles that stand in `prompt`. */
  readonly titles: readonly string[];
  /** All films that it takes to know the answer. */
  readonly films: readonly FilmRow[];
  /** What is told of each at the reveal: "Ran (1985)" -> "Akira Kurosawa". */
  readonly cells: readonly (readonly [label: string, value: string])[];
  readonly difficulty: Difficulty;
};

type Common = Pick<
  Question,
  "id" | "prompt" | "italics" | "topic" | "difficulty" | "proof" | "origin" | "tags" | "lang" | "revision"
>;

/**
 * All of a question but what is asked for. Its proof is one row with every fact that it is made of; where that stands in a text is
 * said by `layOutRound`.
 */
export function compose({ topic, asks, prompt, titles, films, cells, difficulty }: Composed): Common {
  return {
    id: hashId([topic, asks, ...films.map(filmKey).sort()].join("|")),
    prompt,
    italics: titles.flatMap((title) => rangeOf(prompt, title)),
    topic,
    difficulty,
    proof: proofOf(cells),
    origin: "writer",
    tags: tagsOf(films),
    lang: "en",
    revision: 1,
  };
}

/** What all the films share of time and place, and the films themselves: "decade:1950s", "country:Japan", "film:Ran (1985)". */
function tagsOf(films: readonly FilmRow[]): string[] {
  const decades = [...new Set(films.map(decadeOf))];
  const countries = [...new Set(films.flatMap((film) => film.countries))];
  return [
    ...(decades.length === 1 ? decades.map((decade) => `decade:${decade}`) : []),
    ...countries
      .filter((country) => films.every((film) => film.countries.includes(country)))
      .map((each) => `country:${each}`),
    ...films.map((film) => `film:${dated(film).slice(0, 75)}`),
  ];
}

function rangeOf(prompt: string, title: string): Range[] {
  const at = prompt.indexOf(title);
  return at < 0 ? [] : [[at, at + title.length]];
}

function proofOf(cells: Composed["cells"]): Proof {
  const sentence = cells.map(([label, value]) => `${label}: ${value}`).join("; ");
  const placed = { sentence, section: "Rows", path: [], article: "Rows", start: 0, mark: null };
  return { kind: "row", ...placed, row: Object.fromEntries(cells) };
}

/** "Ran (1985)" */
export function dated({ title, year }: FilmRow): string {
  return `${title} (${year})`;
}

/** As hard as its least known film. */
export function byFame(films: readonly FilmRow[]): Difficulty {
  const least = Math.min(...films.map(({ fame }) => fame));
  return least >= 3 ? "easy" : least === 2 ? "medium" : "hard";
}

/** "the United States", "Japan" */
export function withThe(country: string): string {
  return /^(?:United|Soviet|Netherlands|Philippines|Czech Rep)/.test(country) ? `the ${country}` : country;
}
