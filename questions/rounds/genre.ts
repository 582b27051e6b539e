import type { FilmRow } from "./film-row.ts";

/** How a kind of film is said, those that tell most first. What nearly every film is in part, a drama, a fantasy or an adventure, tells nothing. */
const SAID: readonly (readonly [genre: string, said: string])[] = [
  ["western", "a western"],
  ["musical", "a musical"],
  ["animation", "an animated film"],
  ["sport", "a film about sport"],
  ["horror", "a horror film"],
  ["sci-fi", "science fiction"],
  ["biography", "about real people"],
  ["war", "a war film"],
  ["comedy", "a comedy"],
  ["crime", "a crime film"],
];

/** A film that is of another kind beside these has some comedy in it, and is none. */
const LIGHT = new Set(["comedy", "romance", "family"]);

/** The kind that tells most of a film, as it is said in a sentence; empty where no such kind is known of it. */
export function saidGenre({ genres }: FilmRow): string[] {
  return SAID.flatMap(([genre, said]) => (genres.includes(genre) && isMainly(genre, genres) ? [said] : [])).slice(0, 1);
}

function isMainly(genre: string, genres: readonly string[]): boolean {
  if (genre === "comedy") return genres.every((each) => LIGHT.has(each));
  // Crooks drive most adventures.
  return genre !== "crime" || !genres.includes("adventure");
}
