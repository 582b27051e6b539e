import type { Relation } from "../../relation.ts";
import { festivalHost } from "./host.ts";
import { juryPresident } from "./jury-president.ts";
import { openingFilm } from "./opening-film.ts";
import { topPrize } from "./top-prize.ts";

/** What articles about festivals say, besides when they began. */
export const OF_FESTIVALS: readonly Relation[] = [festivalHost, juryPresident, openingFilm, topPrize];
