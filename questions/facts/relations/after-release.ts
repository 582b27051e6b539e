import type { Relation } from "../relation.ts";
import { admissions } from "./admissions.ts";
import { awardCount } from "./award-count.ts";
import { festivalPrize } from "./festival-prize.ts";
import { grossDomestic } from "./gross-domestic.ts";
import { marketingCost } from "./marketing-cost.ts";
import { openingDay } from "./opening-day.ts";
import { openingTheaters } from "./opening-theaters.ts";
import { profit } from "./profit.ts";
import { rankOfYear } from "./rank-of-year.ts";
import { rentals } from "./rentals.ts";
import { upForAward } from "./up-for-award.ts";

/** What befell a film once it was finished: in cinemas, before juries, at home, and ever after. */
export const AFTER_RELEASE: readonly Relation[] = [
  admissions,
  awardCount,
  festivalPrize,
  grossDomestic,
  marketingCost,
  openingDay,
  openingTheaters,
  profit,
  rankOfYear,
  rentals,
  upForAward,
];
