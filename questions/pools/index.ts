/** Bundled pools: where distractors come from when the article itself has no sibling to offer, and evidence on names. */
export { grownUp, yearsApart } from "./ages.ts";
export { awardBodyCalled, categoryGroup, editionName } from "./awards.ts";
export { areOfOneCinema } from "./cinemas.ts";
export { circleMates, historyMates, isInCircles, sexInCircles } from "./circles.ts";
export { countryCalled } from "./countries.ts";
export { areOfOneGenre, isArtist, isOneOfTwo, knownFor } from "./directing.ts";
export { type Face, faceOf, SMALL, STAR } from "./faces.ts";
export { festivalCalled } from "./festivals.ts";
export { figuresLike } from "./figures.ts";
export { filmsBesidePrize, filmsBy, filmsLike, firstsLike, isBestKnown, isFamous, yearsOfTitle } from "./films.ts";
export { foldName } from "./fold.ts";
export { areOfOneHeritage } from "./heritage.ts";
export { placesBeside } from "./lands.ts";
export { type Maker, makerOf } from "./makers.ts";
export { areOfOneManner, mannersOf } from "./manners.ts";
export { musicActCalled } from "./music.ts";
export { firstNameCalled, genderOfFirstName } from "./names.ts";
export { nationsLike } from "./nations.ts";
export { networksLike } from "./networks.ts";
export { areNamesOfOneOrigin, arePlayersOfOneOrigin } from "./origins.ts";
export { outletCalled } from "./outlets.ts";
export type { Gender, Role } from "./people.ts";
export { personCalled } from "./people.ts";
export { placeCalled } from "./places.ts";
export { creatorsLike, presentersLike } from "./presenters.ts";
export { isByOneWhoOutshines, outshines } from "./renown.ts";
export { isSchool, schoolsLike } from "./schools.ts";
export { openAmong } from "./select/barred.ts";
export {
  awardBodiesLike,
  categoriesLike,
  festivalsLike,
  outletsLike,
  studiosLike,
} from "./select/organisations.ts";
export type { PeerQuery } from "./select/peers.ts";
export { peersOf } from "./select/peers.ts";
export {
  countriesLike,
  filmSongsOf,
  firstNamesLike,
  musicActsLike,
  placesLike,
  termsLike,
} from "./select/things.ts";
export { isAuthorOfNote, worksBy, worksLike } from "./source-works.ts";
export { studioCalled } from "./studios.ts";
export { genderOfSyllables } from "./syllables.ts";
export { termCalled } from "./terms.ts";
export { townsLike } from "./towns.ts";
export { hasWon, wonAgain } from "./winners.ts";
