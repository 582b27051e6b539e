import type { Relation } from "../../relation.ts";
import { partDirector } from "./part-director.ts";
import { partYear } from "./part-year.ts";

/** What articles about film series say. */
export const OF_SERIES: readonly Relation[] = [partDirector, partYear];
