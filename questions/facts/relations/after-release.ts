import type { Relation } from "../relation.ts";
import { admissions } from "./admissions.ts";
import { afiRank } from "./afi-rank.ts";
import { awardCount } from "./award-count.ts";
import { festivalPrize } from "./festival-prize.ts";
import { filmRegistry } from "./film-registry.ts";
import { grossDomestic } from "./gross-domestic.ts";
import { marketingCost } from "./marketing-cost.ts";
import { openingDay } from "./opening-day.ts";
import { openingTheaters } from "./opening-theaters.ts";
import { outletRanking } from "./outlet-ranking.ts";
import { premiereCity } from "./premiere-city.ts";
import { premiereVenue } from "./premiere-venue.ts";
import { profit } from "./profit.ts";
import { rankOfYear } from "./rank-of-year.ts";
import { remakeDirector } from "./remake-director.ts";
import { remakeLanguage } from "./remake-language.ts";
import { rentals } from "./rentals.ts";
import { sequelYear } from "./sequel-year.ts";
import { upForAward } from "./up-for-award.ts";

/** What befell a film once it was finished: in cinemas, before juries, at home, and ever after. */
export const AFTER_RELEASE: readonly Relation[] = [
  admissions,
  afiRank,
  awardCount,
  festivalPrize,
  filmRegistry,
  grossDomestic,
  marketingCost,
  openingDay,
  openingTheaters,
  outletRanking,
  premiereCity,
  premiereVenue,
  profit,
  rankOfYear,
  remakeDirector,
  remakeLanguage,
  rentals,
  sequelYear,
  upForAward,
];
