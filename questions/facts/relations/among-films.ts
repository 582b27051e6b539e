import type { Relation } from "../relation.ts";
import { rivalFilm } from "./rival-film.ts";

/** Where a film stands among others: those it drew on, and its rivals. */
export const AMONG_FILMS: readonly Relation[] = [rivalFilm];
