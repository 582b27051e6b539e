import type { Relation } from "../relation.ts";
import { afiRank } from "./afi-rank.ts";
import { awardCount } from "./award-count.ts";
import { festivalPrize } from "./festival-prize.ts";
import { grossDomestic } from "./gross-domestic.ts";
import { keptFromTop } from "./kept-from-top.ts";
import { openingDay } from "./opening-day.ts";
import { openingTheaters } from "./opening-theaters.ts";
import { parody } from "./parody.ts";
import { premiereCity } from "./premiere-city.ts";
import { premiereVenue } from "./premiere-venue.ts";
import { prizeAt } from "./prize-at.ts";
import { radioPlay } from "./radio-play.ts";
import { rankOfYear } from "./rank-of-year.ts";
import { reRelease } from "./re-release.ts";
import { remakeDirector } from "./remake-director.ts";
import { remakeLanguage } from "./remake-language.ts";
import { remakeOf } from "./remake-of.ts";
import { remakeStar } from "./remake-star.ts";
import { rentals } from "./rentals.ts";
import { screenRating } from "./screen-rating.ts";
import { sequelTo } from "./sequel-to.ts";
import { sequelYear } from "./sequel-year.ts";
import { stageVersion } from "./stage-version.ts";
import { televisionNetwork } from "./television-network.ts";
import { territoryList } from "./territory-list.ts";
import { titleAbroad } from "./title-abroad.ts";
import { titleMeaning } from "./title-meaning.ts";
import { upForAward } from "./up-for-award.ts";
import { versionLength } from "./version-length.ts";

/** What befell a film once it was finished: in cinemas, before juries, at home, and ever after. */
export const AFTER_RELEASE: readonly Relation[] = [
  afiRank,
  awardCount,
  festivalPrize,
  grossDomestic,
  keptFromTop,
  openingDay,
  openingTheaters,
  parody,
  premiereCity,
  premiereVenue,
  prizeAt,
  radioPlay,
  rankOfYear,
  reRelease,
  remakeDirector,
  remakeLanguage,
  remakeOf,
  remakeStar,
  rentals,
  screenRating,
  sequelTo,
  sequelYear,
  stageVersion,
  televisionNetwork,
  territoryList,
  titleAbroad,
  titleMeaning,
  upForAward,
  versionLength,
];
