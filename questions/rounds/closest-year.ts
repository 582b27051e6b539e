import type { NumberQuestion } from "../model.ts";
import { byFame, compose } from "./compose.ts";
import { type FilmRow, plainFilms } from "./film-row.ts";
import { isSound } from "./sound.ts";

/** From then on films are remembered more exactly than the older ones. */
const RECENT = 1970;
/** Years that still count, before then and since. */
const TOLERANCE = { older: 9, recent: 4 } as const;

/** *Closest year*: in which year a film was first shown; the nearer, the more points. */
export function closestYears(rows: readonly FilmRow[]): NumberQuestion[] {
  const made = plainFilms(rows).map((film) => ({
    kind: "number" as const,
    ...compose({
      topic: "closest-year",
      asks: "year",
      prompt: `In which year was ${film.title} first shown?`,
      titles: [film.title],
      films: [film],
      cells: [[film.title, `${film.year}`]],
      difficulty: byFame([film]),
    }),
    value: film.year,
    tolerance: film.year < RECENT ? TOLERANCE.older : TOLERANCE.recent,
    unit: "",
    nearness: true,
  }));
  return made.filter(isSound);
}
