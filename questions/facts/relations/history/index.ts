import type { Relation } from "../../relation.ts";
import { basedOn } from "./based-on.ts";
import { credit } from "./credit.ts";
import { deedWho } from "./deed-who.ts";
import { deedYear } from "./deed-year.ts";
import { filmBy } from "./film-by.ts";
import { filmYear } from "./film-year.ts";
import { first } from "./first.ts";
import { bornIn } from "./life.ts";
import { madeAt } from "./made-at.ts";
import { nationality } from "./nationality.ts";
import { openedIn } from "./opened-in.ts";
import { prize } from "./prize.ts";
import { role } from "./role.ts";

/** Of films, people, houses and prizes that an article names without being about them. */
export const OF_FILM_HISTORY: readonly Relation[] = [
  basedOn,
  bornIn,
  credit,
  deedWho,
  deedYear,
  filmBy,
  filmYear,
  first,
  madeAt,
  nationality,
  openedIn,
  prize,
  role,
];
