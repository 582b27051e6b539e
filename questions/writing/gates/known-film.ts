import { filmsLike } from "../../pools/index.ts";
import type { Gate } from "./gate.ts";

/** The year of a film is worth knowing where the film is: one that the pools know among others. */
export const knownFilm: Gate = {
  name: "nobody-asks",
  stops: ({ relation, fact: { values } }) =>
    relation.name === "film-year" &&
    values.work !== undefined &&
    filmsLike(values.work.text, Number(values.year?.text) || null).length < 3,
};
