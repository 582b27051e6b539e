import type { Relation } from "../relation.ts";
import { drawnOnFilm } from "./drawn-on-film.ts";
import { inspiredFilm } from "./inspired-film.ts";
import { rivalFilm } from "./rival-film.ts";

/** Where a film stands among others: those it drew on, and its rivals. */
export const AMONG_FILMS: readonly Relation[] = [drawnOnFilm, inspiredFilm, rivalFilm];
