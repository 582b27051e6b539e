import type { Relation } from "../relation.ts";
import { drawnOnFilm } from "./drawn-on-film.ts";
import { rivalFilm } from "./rival-film.ts";

/** Where a film stands among others: those it drew on, and its rivals. */
export const AMONG_FILMS: readonly Relation[] = [drawnOnFilm, rivalFilm];
