import type { Relation } from "../../relation.ts";
import { birthPlace } from "./birth-place.ts";
import { birthYear } from "./birth-year.ts";
import { datedWork } from "./dated-work.ts";
import { deathPlace } from "./death-place.ts";
import { deathYear } from "./death-year.ts";
import { directedBy } from "./directed-by.ts";
import { firstFilm } from "./first-film.ts";
import { foundedCompany } from "./founded-company.ts";
import { grewUp } from "./grew-up.ts";
import { madeFilm } from "./made-film.ts";
import { married } from "./married.ts";
import { nthFilm } from "./nth-film.ts";
import { parentTrade } from "./parent-trade.ts";
import { partInWork } from "./part-in-work.ts";
import { prizeAtFestival } from "./prize-at-festival.ts";
import { prizeFor } from "./prize-for.ts";
import { schooling } from "./schooling.ts";

/** What articles about people say. */
export const OF_PEOPLE: readonly Relation[] = [
  birthPlace,
  birthYear,
  deathPlace,
  deathYear,
  directedBy,
  firstFilm,
  foundedCompany,
  grewUp,
  madeFilm,
  married,
  parentTrade,
  partInWork,
  prizeFor,
  schooling,
  datedWork,
  prizeAtFestival,
  nthFilm,
];
