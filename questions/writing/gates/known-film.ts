import type { Value } from "../../facts/model.ts";
import { filmsLike, isFamous, yearsOfTitle } from "../../pools/index.ts";
import type { Gate } from "./gate.ts";

/** Of the first years only what is famous is known by its year. */
const LONG = 1915;

/** Years by which the years of one film differ. */
const NEAR = 2;

/** The year of a film is worth knowing where the film is: one that the pools know among others, and the only one of its title. */
export const knownFilm: Gate = {
  name: "nobody-asks",
  stops: ({ relation, fact: { values } }) =>
    relation.name === "film-year" && values.work !== undefined && !isKnown(values.work, Number(values.year?.text)),
};

function isKnown({ text }: Value, year: number): boolean {
  if (yearsOfTitle(text).some((other) => Math.abs(other - year) > NEAR)) return false;
  return isFamous(text, year) || (!(year < LONG) && filmsLike(text, year || null).length >= 3);
}
