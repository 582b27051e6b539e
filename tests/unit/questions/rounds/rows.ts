import fc from "fast-check";
import { type FilmRow, filmRowSchema } from "../../../../questions/rounds/film-row.ts";

/** Invented films: `film("The Paper Lighthouse", 1931, { director: "Ida Reed" })`. */
export function film(
  title: string,
  year: number,
  more: {
    director?: string;
    country?: string;
    awards?: string[];
    composer?: string;
    actors?: string[];
    genres?: string[];
    /** Actor -> whom they play. */
    parts?: Readonly<Record<string, string>>;
    fame?: number;
  } = {},
): FilmRow {
  const { director, country = "Norland", awards = [], composer, actors = [], genres = [], parts = {}, fame = 2 } = more;
  return filmRowSchema.parse({
    title,
    year,
    countries: [country],
    awards,
    credits: [
      ...(director === undefined ? [] : [{ trade: "director", name: director }]),
      ...(composer === undefined ? [] : [{ trade: "composer", name: composer }]),
      ...actors.map((name) => ({ trade: "actor", name })),
      ...Object.entries(parts).map(([name, role]) => ({ trade: "actor", name, role })),
    ],
    genres,
    fame,
  });
}

/** In this world anybody could be taken for anybody. */
export const anybody = (name: string) => NAMES.filter((each) => each !== name);

const NAMES = ["Ida Reed", "Otto Brandt", "Maria Costa", "Sven Aker", "Ana Ruiz"];
const AWARDS = ["the Silver Gull", "Best Reel", "the Lantern"];

/** Any catalogue of films, with equal titles, equal years and figures in titles among them. */
export const catalogues: fc.Arbitrary<FilmRow[]> = fc.array(
  fc
    .record({
      title: fc.oneof(
        fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/),
        fc.constantFrom("The Gull", "Gull", "1931", "M"),
      ),
      year: fc.integer({ min: 1895, max: 2025 }),
      director: fc.constantFrom(...NAMES),
      composer: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
      country: fc.constantFrom("Norland", "Sudland", "Ostland"),
      awards: fc.subarray(AWARDS),
      actors: fc.subarray(NAMES),
      genres: fc.subarray(["western", "comedy", "war", "drama"]),
      fame: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ title, year, composer, ...more }) =>
      film(title, year, { ...more, ...(composer !== undefined && { composer }) }),
    ),
  { maxLength: 40 },
);
