import { z } from "zod";
import { MADE_AGAIN } from "./made-again.ts";

const TRADES = ["director", "actor", "composer", "cinematographer"] as const;
export type Trade = (typeof TRADES)[number];

const name = z.string().min(1).max(200);

/** What is known of a film, however it came to be known: the ground of questions that compare films. */
export const filmRowSchema = z.object({
  title: name,
  /** In which it was first shown. */
  year: z.int().min(1888).max(2100),
  countries: z.array(name),
  /** Prizes that it won, as they are said in a sentence: "the Palme d'Or", "Best Picture". */
  awards: z.array(name),
  /** Who made it, as far as it is known. */
  credits: z.array(z.object({ trade: z.enum(TRADES), name, role: name.optional() })),
  /** What kinds of film it is, in small letters, as far as that is known: "western". */
  genres: z.array(name),
  /** From 1, for those who know film history, to 3, for everybody. */
  fame: z.int().min(1).max(3),
});
export type FilmRow = z.infer<typeof filmRowSchema>;

/** As it is said in a sentence. */
export const BEST_PICTURE = "the Academy Award for Best Picture";

/** Two films may have one title, so it takes both. */
export function filmKey({ title, year }: Pick<FilmRow, "title" | "year">): string {
  return `${title.toLowerCase()} ${year}`;
}

export function namesOf({ credits }: FilmRow, trade: Trade): string[] {
  return credits.flatMap((credit) => (credit.trade === trade ? [credit.name] : []));
}

/** "1950s" */
export function decadeOf({ year }: Pick<FilmRow, "year">): string {
  return `${Math.floor(year / 10) * 10}s`;
}

/**
 * Films that can be spoken of by their title alone: no other film that is well known has it, and it says no year, which would be taken for an answer
 * to when it was made. Two rows of one title and year that do not agree are left out as well, whichever comes first.
 */
export function plainFilms(rows: readonly FilmRow[]): FilmRow[] {
  const known = new Map(rows.map((row) => [JSON.stringify(row), row]));
  const counts = new Map<string, number>();
  for (const { title } of known.values()) counts.set(bare(title), (counts.get(bare(title)) ?? 0) + 1);
  return [...known.values()]
    .filter(({ title }) => counts.get(bare(title)) === 1 && !MADE_AGAIN.has(bare(title)) && !/\d{3,}/.test(title))
    .sort((a, b) => (filmKey(a) < filmKey(b) ? -1 : 1));
}

function bare(title: string): string {
  return title.toLowerCase().replace(/^(?:the|an?) /, "");
}
